import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anomalyScore,
  areaError,
  createRng,
  criticOverTime,
  criticScore,
  dtw,
  dtwError,
  dtwPath,
  dtwPerStep,
  dynamicThreshold,
  ewma,
  findAnomalies,
  findSequences,
  fixedThreshold,
  kdeMode,
  mergeSequences,
  overlapMedian,
  overlapScore,
  pointError,
  pointwiseScore,
  pruneSequences,
  reconstructionError,
  reconstructionScore,
  rollingMean,
  sampleQuantile,
  slidingWindows,
  thresholdCost,
  unrollWindows,
  zScores,
} from '@/math/index.ts';
import { real } from './arbitraries.ts';
import { holds, near } from './property.ts';

/** A value whose square does not vanish: denormal numbers keep no laws of scale. */
const value = fc
  .oneof(real(-100, 100), fc.integer({ min: -2, max: 2 }))
  .map((v) => (Math.abs(v) < 1e-9 ? 0 : v));
const series = fc.array(value, { minLength: 1, maxLength: 12 });
/** Two series of the same length. */
const twins = fc
  .array(fc.tuple(value, value), { minLength: 1, maxLength: 12 })
  .map((pairs): [number[], number[]] => [pairs.map(([a]) => a), pairs.map(([, b]) => b)]);
/** Errors from 0 to 20; tiny ones count as 0, for denormal numbers do not scale. */
const error = fc.oneof(real(0, 1), real(0, 20)).map((e) => (e < 1e-9 ? 0 : e));
const errors = fc.array(error, { minLength: 1, maxLength: 40 });
const ground = fc.constantFrom('root', 'square', 'absolute');
const window = fc.integer({ min: 1, max: 9 });
const scale = fc.constantFrom(0.125, 2, 1024);
const rules = fc.constantFrom('orion', 'paper');
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
const stretched = (values: readonly number[], unit: number) => values.map((v) => v * unit);

describe('warping', () => {
  it('is symmetric', () => {
    holds(series, series, ground, (x, y, g) => dtw(x, y, { ground: g }) === dtw(y, x, { ground: g }));
  });
  it('is 0 at equality, also when points are repeated, and otherwise above 0', () => {
    holds(series, fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 12, maxLength: 12 }), (x, times) => {
      const slow = x.flatMap((v, i) => Array.from({ length: times[i]! }, () => v));
      return dtw(x, slow) === 0 && dtw(x, [...x.slice(0, -1), x.at(-1)! + 1]) > 0;
    });
  });
  it('is at most the pointwise distance and at least the distance of the ends', () => {
    holds(twins, ([x, y]) => {
      const pointwise = Math.sqrt(sum(x.map((v, i) => (v - y[i]!) ** 2)));
      const first = Math.abs(x[0]! - y[0]!);
      // Sums of at most 12 squares in different orders.
      return dtw(x, y) <= pointwise * (1 + 1e-14) && dtw(x, y) >= first * (1 - 1e-14);
    });
  });
  it('of sums of absolute values bounds the root from above', () => {
    holds(series, series, (x, y) => dtw(x, y) <= dtw(x, y, { ground: 'absolute' }) * (1 + 1e-14));
  });
  it('scales with the unit and does not see a common shift or both turned round', () => {
    holds(series, series, scale, (x, y, unit) => {
      const there = dtw(x, y);
      const moved = (v: readonly number[]) => v.map((at) => at + 50);
      return (
        dtw(stretched(x, unit), stretched(y, unit)) === unit * there &&
        // Adding 50 rounds positions to 1e-14; up to 23 steps of differences up to 200.
        near(dtw(moved(x), moved(y)), there, 1e-12) &&
        near(dtw(x.toReversed(), y.toReversed()), there, 1e-13)
      );
    });
  });
  it('the path starts and ends at the ends, never turns back, skips nothing and costs the distance', () => {
    holds(series, series, ground, (x, y, g) => {
      const { source, target, distance } = dtwPath(x, y, { ground: g });
      const last = source.length - 1;
      const ends =
        source[0] === 0 && target[0] === 0 && source[last] === x.length - 1 && target[last] === y.length - 1;
      const steps = source.every((i, k) => {
        if (k === 0) return true;
        const [di, dj] = [i - source[k - 1]!, target[k]! - target[k - 1]!];
        return (di === 0 || di === 1) && (dj === 0 || dj === 1) && di + dj > 0;
      });
      const costs = Array.from(source, (i, k) => {
        const d = x[i]! - y[target[k]!]!;
        return g === 'absolute' ? Math.abs(d) : d * d;
      });
      const cost = g === 'root' ? Math.sqrt(sum(costs)) : sum(costs);
      return ends && steps && distance === dtw(x, y, { ground: g }) && near(cost, distance, 1e-13);
    });
  });
  it('per step is at most the distance by the length of its own path, at least by the longest', () => {
    holds(series, series, (x, y) => {
      const { source, distance } = dtwPath(x, y);
      const perStep = dtwPerStep(x, y);
      const longest = x.length + y.length - 1;
      return (
        perStep <= (distance / source.length) * (1 + 1e-14) && perStep >= (distance / longest) * (1 - 1e-14)
      );
    });
  });
  it('per step is symmetric and 0 exactly where the distance is', () => {
    holds(series, series, (x, y) => {
      return dtwPerStep(x, y) === dtwPerStep(y, x) && (dtwPerStep(x, y) === 0) === (dtw(x, y) === 0);
    });
  });
});

describe('smoothing', () => {
  const form = fc.constantFrom('adjusted', 'recursive');
  it('leaves a constant as it is, to the last bit', () => {
    holds(value, window, form, (c, span, f) => {
      const constant = Array.from({ length: 10 }, () => c);
      // The rolling mean divides a sum, which rounds once.
      return (
        ewma(constant, { span, form: f }).every((v) => v === c) &&
        rollingMean(constant, span).every((v) => near(v, c, 2e-16))
      );
    });
  });
  it('stays between the least and the greatest value so far', () => {
    holds(series, window, form, (x, span, f) =>
      ewma(x, { span, form: f }).every((v, t) => {
        const past = x.slice(0, t + 1);
        return v >= Math.min(...past) - 1e-12 && v <= Math.max(...past) + 1e-12;
      }),
    );
  });
  it('the adjusted average is its definition', () => {
    holds(series, window, (x, span) => {
      const rest = 1 - 2 / (span + 1);
      return ewma(x, { span }).every((v, t) => {
        const weights = x.slice(0, t + 1).map((_, i) => rest ** (t - i));
        // Both are sums of at most 12 terms of size up to 100.
        return near(v, sum(weights.map((w, i) => w * x[i]!)) / sum(weights), 1e-12);
      });
    });
  });
  it('is linear', () => {
    holds(twins, window, form, ([x, y], span, f) => {
      const both = x.map((v, t) => 2 * v - y[t]!);
      const [a, b, c] = [x, y, both].map((v) => ewma(v, { span, form: f }));
      const [r, s, u] = [x, y, both].map((v) => rollingMean(v, span));
      return (
        c!.every((v, t) => near(v, 2 * a![t]! - b![t]!, 1e-11)) &&
        u!.every((v, t) => Object.is(v, NaN) || near(v, 2 * r![t]! - s![t]!, 1e-11))
      );
    });
  });
  it('the rolling mean of an odd window is the same read backwards', () => {
    holds(series, fc.constantFrom(1, 3, 5), (x, w) => {
      const back = rollingMean(x.toReversed(), w).toReversed();
      return rollingMean(x, w).every((v, t) => Object.is(v, back[t]) || near(v, back[t]!, 1e-13));
    });
  });
});

describe('reconstruction errors', () => {
  const kind = fc.constantFrom('point', 'area', 'dtw');
  it('are 0 where the series agree, and there are as many as points', () => {
    holds(series, kind, rules, window, (y, k, r, scoreWindow) => {
      const e = reconstructionError(y, y, { kind: k, rules: r, scoreWindow });
      return e.length === y.length && e.every((v) => v === 0 || Number.isNaN(v));
    });
  });
  it('do not see which series is which, and scale with the unit', () => {
    holds(twins, kind, rules, scale, ([y, h], k, r, unit) => {
      const options = { kind: k, rules: r, scoreWindow: 4 };
      const there = reconstructionError(y, h, options);
      const back = reconstructionError(h, y, options);
      const large = reconstructionError(stretched(y, unit), stretched(h, unit), options);
      return there.every((e, t) => Object.is(e, back[t]) && Object.is(unit * e, large[t]));
    });
  });
  it('the paper’s area is at most the largest pointwise error of its window', () => {
    holds(twins, window, ([y, h], w) => {
      const point = pointError(y, h);
      const half = Math.floor(w / 2);
      return areaError(y, h, { rules: 'paper', scoreWindow: w }).every(
        (e, t) => e <= Math.max(...point.subarray(Math.max(0, t - half), t + half + 1)) * (1 + 1e-14) + 1e-14,
      );
    });
  });
  it('Orion’s area in an odd window is the paper’s times the length of its window', () => {
    holds(twins, fc.constantFrom(3, 5), ([y, h], w) => {
      const half = Math.floor(w / 2);
      const paper = areaError(y, h, { rules: 'paper', scoreWindow: w });
      return areaError(y, h, { scoreWindow: w }).every((e, t) => {
        const points = Math.min(y.length, t + half + 1) - Math.max(0, t - half);
        return Number.isNaN(e) || points === 1 || near(e, paper[t]! * (points - 1), 1e-13);
      });
    });
  });
  it('Orion’s warping error is the centred one inside and 0 at the ends', () => {
    holds(twins, window, ([y, h], w) => {
      const half = Math.floor(w / 2);
      const centred = dtwError(y, h, { scoreWindow: w, rules: 'orion-centred' });
      const last = y.length - (2 * half + 1) + half;
      return dtwError(y, h, { scoreWindow: w }).every(
        (e, t) => e === (t >= half && t < last ? centred[t - half] : 0),
      );
    });
  });
  it('warping in a window of one point is the pointwise error', () => {
    holds(twins, ([y, h]) => {
      const point = pointError(y, h);
      return (['orion-centred', 'paper'] as const).every((r) =>
        dtwError(y, h, { scoreWindow: 1, rules: r }).every((e, t) => near(e, point[t]!, 1e-15)),
      );
    });
  });
  it('windows cut from a series give it back, whole or by their median', () => {
    holds(fc.array(value, { minLength: 3, maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (x, width) => {
      const rows = x.length - width + 1;
      const windows = Array.from({ length: rows }, (_, q) => x.slice(q, q + width)).flat();
      return (
        unrollWindows(windows, rows, width).every((v, t) => v === x[t]) &&
        overlapMedian(windows, rows, width).every((v, t) => v === x[t])
      );
    });
  });
});

describe('scores', () => {
  it('z-scores have mean 0 and sd 1, or are all 0', () => {
    holds(series, (x) => {
      const z = zScores(x);
      const square = sum(z.map((v) => v * v)) / z.length;
      // Values of 100 that differ by their last bits alone have a mean that is right to a share of their spread.
      return Math.abs(sum(z)) < 1e-6 && (near(square, 1, 1e-9) || z.every((v) => v === 0));
    });
  });
  it('do not see the unit or a shift of the errors or critic values', () => {
    holds(errors, scale, rules, (e, unit, r) => {
      const [plain, large] = [e, stretched(e, unit)].map((v) => reconstructionScore(v, { rules: r }));
      const [c, d] = [e, stretched(e, unit)].map((v) => criticScore(v, { rules: r }).z);
      return plain!.every((v, t) => v === large![t]) && c!.every((v, t) => v === d![t]);
    });
  });
  it('Orion’s begin at 1; the paper’s critic score falls as the critic rises', () => {
    holds(errors, (e) => {
      const paper = criticScore(e, { rules: 'paper' }).z;
      return (
        reconstructionScore(e).every((v) => v >= 1) &&
        criticScore(e).smoothed.every((v) => v >= 1) &&
        e.every((a, s) => e.every((b, t) => !(a < b) || paper[s]! >= paper[t]!))
      );
    });
  });
  it('a combination lies between its parts (sum) and grows with each (Orion’s product)', () => {
    holds(errors, real(0, 1), rules, (e, weight, r) => {
      const [rec, critic] = [e.map((v) => 1 + v), e.toReversed().map((v) => 1 + v)];
      const base = r === 'orion' ? 1 : 0;
      const total = anomalyScore(rec, critic, { rules: r, combine: 'sum', weight });
      return (
        total.every((v, t) => {
          const [a, b] = [rec[t]! - base, critic[t]! - base];
          return v >= Math.min(a, b) - 1e-14 && v <= Math.max(a, b) + 1e-14;
        }) && anomalyScore(rec, critic).every((v, t) => v >= rec[t]! && v >= critic[t]!)
      );
    });
  });
  it('the mode of a sample is one of it and the densest', () => {
    holds(series, (x) => {
      const { value: mode, density } = kdeMode(x);
      const best = x.indexOf(mode);
      return best >= 0 && density.every((d) => Number.isNaN(d) || d <= density[best]!);
    });
  });
  it('a critic that always says the same says it at every time', () => {
    holds(value, fc.integer({ min: 1, max: 6 }), window, (c, n, width) => {
      const times = criticOverTime(
        Array.from({ length: n }, () => c),
        width,
      );
      return times.length === n + width - 1 && times.every((v) => v === c);
    });
  });
  it('quantiles grow with the probability, between the extremes', () => {
    holds(series, real(0, 1), real(0, 1), (x, a, b) => {
      const [low, high] = [sampleQuantile(x, Math.min(a, b)), sampleQuantile(x, Math.max(a, b))];
      return (
        low <= high + 1e-13 &&
        sampleQuantile(x, 0) === Math.min(...x) &&
        sampleQuantile(x, 1) === Math.max(...x)
      );
    });
  });
});

describe('thresholds', () => {
  it('scale with the errors and move with a shift', () => {
    holds(errors, scale, real(-5, 5), (e, unit, k) => {
      const there = fixedThreshold(e, k);
      return (
        fixedThreshold(stretched(e, unit), k) === unit * there &&
        near(
          fixedThreshold(
            e.map((v) => v + 8),
            k,
          ),
          there + 8,
          1e-12,
        )
      );
    });
  });
  it('Chebyshev: at most 1/k² of the errors exceed mean + k sd', () => {
    holds(errors, real(1, 5), (e, k) => {
      const threshold = fixedThreshold(e, k);
      return e.filter((v) => v > threshold + 1e-12).length <= e.length / k ** 2;
    });
  });
  it('the dynamic threshold is the least of a fine scan, and the scan’s cost at it', () => {
    holds(errors, (e) => {
      const { z, cost } = dynamicThreshold(e);
      const scan = Array.from({ length: 401 }, (_, k) => thresholdCost(e, k / 40));
      const least = Math.min(...scan);
      // The running moments differ from the two-pass ones by rounding of values up to 20.
      const here = thresholdCost(e, z + 1e-9);
      return (
        cost <= least + 1e-9 &&
        (cost === Infinity ? here === Infinity : z >= 0 && z <= 10 && near(cost, here, 1e-9))
      );
    });
  });
  it('windows begin at 0, end at the end, leave no gap and never begin after one has reached the end', () => {
    const portion = real(0.01, 1);
    holds(fc.integer({ min: 1, max: 300 }), portion, portion, (length, sizePortion, stepPortion) => {
      const windows = slidingWindows(length, { sizePortion, stepPortion });
      const chained = windows.every(
        ({ start, stop }, k) =>
          stop > start &&
          (k === 0 ? start === 0 : start > windows[k - 1]!.start && start <= windows[k - 1]!.stop),
      );
      return (
        chained && windows.at(-1)!.stop === length && windows.slice(0, -1).every(({ stop }) => stop < length)
      );
    });
  });
  it('sequences are the padded neighbourhoods of what exceeds the threshold, in order and apart', () => {
    holds(errors, real(0, 20), fc.integer({ min: 0, max: 4 }), (e, threshold, padding) => {
      const { sequences, largestBelow } = findSequences(e, threshold, padding);
      const marked = e.map((_, t) => e.some((v, s) => v > threshold && Math.abs(s - t) <= padding));
      const covered = e.map((_, t) => sequences.some(({ start, stop }) => start <= t && t <= stop));
      const apart = sequences.every(
        ({ start, stop }, k) => start <= stop && (k === 0 || start > sequences[k - 1]!.stop + 1),
      );
      const outside = e.filter((_, t) => !marked[t]);
      const most = outside.length === 0 ? 0 : Math.max(...outside);
      return apart && marked.every((m, t) => m === covered[t]) && largestBelow === most;
    });
  });
  it('pruning keeps the largest first, and never a smaller one without the larger', () => {
    const maxima = fc.array(real(1, 100), { maxLength: 8 });
    holds(maxima, rules, real(0, 1), real(0, 1), (m, r, minPercent, largestBelow) => {
      const kept = Array.from(pruneSequences(m, { rules: r, minPercent, largestBelow }), (k) => m[k]!);
      const sorted = m.toSorted((a, b) => b - a);
      return kept.every((v, k) => v === sorted[k]) && (r === 'orion' || m.length === 0 || kept.length > 0);
    });
  });
  it('pruning does not see the unit, and a lower bar keeps no fewer', () => {
    const maxima = fc.array(real(1, 100), { maxLength: 8 });
    holds(maxima, rules, scale, (m, r, unit) => {
      const kept = (minPercent: number, u: number) =>
        pruneSequences(stretched(m, u), { rules: r, minPercent, largestBelow: 0.5 * u });
      return (
        kept(0.1, 1).length <= kept(0.05, 1).length && kept(0.1, 1).every((k, i) => k === kept(0.1, unit)[i])
      );
    });
  });
  it('merged sequences are apart, cover the same points and score between their members', () => {
    const sequence = fc
      .record({ start: fc.nat(30), length: fc.nat(6), score: real(0, 5) })
      .map(({ start, length, score }) => ({ start, stop: start + length, score }));
    holds(fc.array(sequence, { maxLength: 6 }), (given) => {
      const merged = mergeSequences(given);
      const covers = (list: typeof given | typeof merged, t: number) =>
        list.some(({ start, stop }) => start <= t && t <= stop);
      const scores = given.map(({ score }) => score);
      return (
        merged.every(({ start }, k) => k === 0 || start > merged[k - 1]!.stop + 1) &&
        Array.from({ length: 40 }, (_, t) => t).every((t) => covers(given, t) === covers(merged, t)) &&
        merged.every(
          ({ score }) => score >= Math.min(...scores) - 1e-12 && score <= Math.max(...scores) + 1e-12,
        )
      );
    });
  });
  it('anomalies do not see the unit of the errors', () => {
    holds(errors, rules, scale, (e, r, unit) => {
      const options = { rules: r, k: 1.5, anomalyPadding: 1 } as const;
      const [there, large] = [e, stretched(e, unit)].map((v) => findAnomalies(v, options).intervals);
      expect(large).toEqual(there);
    });
  });
  it('inverse finds in the mirrored series what is found in the series itself', () => {
    holds(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 30 }), (e) => {
      const options = { k: 1.5, anomalyPadding: 0, windowSizePortion: 1 } as const;
      const most = Math.max(...e);
      const least = Math.min(...e);
      const mirrored = findAnomalies(
        e.map((v) => most + least - v),
        { ...options, inverse: true },
      ).intervals;
      const straight = findAnomalies(
        e.map((v) => v - least),
        options,
      ).intervals;
      expect(mirrored).toEqual(straight);
    });
  });
});

describe('detection scores', () => {
  const intervals = fc.array(
    fc.tuple(fc.nat(30), fc.nat(5)).map(([start, length]) => ({ start, stop: start + length })),
    { minLength: 1, maxLength: 5 },
  );
  it('are perfect on the truth itself, and one prediction of everything always has recall 1', () => {
    holds(intervals, (truth) => {
      const everything = [{ start: 0, stop: 40 }];
      return (
        overlapScore(truth, truth).f1 === 1 &&
        pointwiseScore(truth, truth).f1 === 1 &&
        overlapScore(everything, truth).f1 === 1 &&
        pointwiseScore(everything, truth).recall === 1
      );
    });
  });
  it('point by point precision and recall change places with the lists', () => {
    holds(intervals, intervals, (a, b) => {
      const [there, back] = [pointwiseScore(a, b), pointwiseScore(b, a)];
      return there.precision === back.recall && there.f1 === back.f1;
    });
  });
  it('every true interval is found or missed, and an overlap is no harder than a point', () => {
    holds(intervals, intervals, (predicted, truth) => {
      const { truePositives, falseNegatives, falsePositives } = overlapScore(predicted, truth);
      return (
        truePositives + falseNegatives === truth.length &&
        falsePositives <= predicted.length &&
        truePositives > 0 === pointwiseScore(predicted, truth).truePositives > 0
      );
    });
  });
});

it('a random series and its DTW neighbours: warping forgives a delay that points do not', () => {
  const rng = createRng(38);
  const x = Array.from({ length: 60 }, () => rng.normal());
  const late = [x[0]!, ...x.slice(0, -1)];
  const pointwise = Math.sqrt(sum(pointError(x, late).map((e) => e * e)));
  // One step late, only the last point has no partner: at most its distance to the one before.
  expect(dtw(x, late)).toBeCloseTo(Math.abs(x.at(-1)! - x.at(-2)!), 12);
  expect(pointwise).toBeGreaterThan(5 * dtw(x, late));
});
