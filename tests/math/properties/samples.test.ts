import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignment,
  costMatrix,
  cramerSquared,
  createRng,
  energyDistance,
  maxSlicedWasserstein,
  medianDistance,
  mmd,
  randomDirections,
  slicedDistances,
  slicedWasserstein,
  wasserstein1d,
} from '@/math/index.ts';
import type { Kernel } from '@/math/index.ts';
import { atoms, real, weights } from './arbitraries.ts';
import type { Atoms } from './arbitraries.ts';
import { holds, near } from './property.ts';

/** Points in the plane. */
const cloud = (least = 1) =>
  fc
    .integer({ min: least, max: 6 })
    .chain((n) => fc.array(real(-10, 10), { minLength: 2 * n, maxLength: 2 * n }));
/** Points in the plane with weights, and how often each is listed. */
const counted = fc
  .array(fc.tuple(real(-10, 10), real(-10, 10), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
    maxLength: 5,
  })
  .filter((rows) => rows.some(([, , n]) => n > 0))
  .map((rows) => ({
    x: rows.flatMap(([x, y]) => [x, y]),
    w: rows.map(([, , n]) => n),
    listed: rows.flatMap(([x, y, n]) => Array.from({ length: n }, () => [x, y]).flat()),
  }));
const seed = fc.nat(1e6);
const order = fc.constantFrom(1, 1.5, 2, 3);
const drawn = (s: number) => ({ dimension: 2, count: 7, rng: createRng(s) });
const each = (points: readonly number[], of: (x: number, y: number) => readonly [number, number]) =>
  Array.from({ length: points.length / 2 }, (_, i) => of(points[2 * i]!, points[2 * i + 1]!)).flat();
const reversed = (points: readonly number[]) =>
  Array.from({ length: points.length }, (_, k) => points[points.length - 2 - (k - (k % 2)) + (k % 2)]!);
const weighted = (a: Atoms, b: Atoms) => ({ xWeights: a.w, yWeights: b.w });

describe('sliced transport', () => {
  it('is symmetric, 0 from a sample to itself in any order, and no detour is shorter', () => {
    holds(fc.tuple(cloud(), cloud(), cloud()), seed, order, ([x, y, z], s, p) => {
      const between = (a: number[], b: number[]) => slicedWasserstein(a, b, { ...drawn(s), p });
      return (
        between(x, y) === between(y, x) &&
        between(x, reversed(x)) === 0 &&
        between(x, z) <= between(x, y) + between(y, z) + 1e-12
      );
    });
  });
  it('is at most max-sliced, which is at most W_p in the plane', () => {
    const pair = fc
      .integer({ min: 1, max: 5 })
      .chain((n) =>
        fc.tuple(...[n, n].map((k) => fc.array(real(-10, 10), { minLength: 2 * k, maxLength: 2 * k }))),
      );
    holds(pair, seed, order, ([x, y], s, p) => {
      const n = x!.length / 2;
      const exact = (assignment(costMatrix(x!, y!, { dimension: 2, p }), n, n).cost / n) ** (1 / p);
      const { distance } = maxSlicedWasserstein(x!, y!, { ...drawn(s), p });
      // Directions are of length 1 to rounding.
      return slicedWasserstein(x!, y!, { ...drawn(s), p }) <= distance + 1e-13 && distance <= exact + 1e-12;
    });
  });
  it('max-sliced is reached along the direction it names', () => {
    holds(cloud(), cloud(), seed, fc.constantFrom(1, 2, Infinity), (x, y, s, p) => {
      const { distance, direction } = maxSlicedWasserstein(x, y, { ...drawn(s), p });
      return slicedDistances(x, y, { dimension: 2, directions: direction, p }).distances[0] === distance;
    });
  });
  it('is the p-mean of the slices', () => {
    holds(cloud(), cloud(), seed, order, (x, y, s, p) => {
      const { distances } = slicedDistances(x, y, { ...drawn(s), p });
      const mean = distances.reduce((sum, d) => sum + d ** p, 0) / distances.length;
      return near(slicedWasserstein(x, y, { ...drawn(s), p }), mean ** (1 / p), 1e-14);
    });
  });
  it('is exact in one dimension, whatever the direction', () => {
    holds(atoms, atoms, order, (a, b, p) => {
      const exact = wasserstein1d(a.x, b.x, { ...weighted(a, b), p });
      return [{}, { directions: [1] }, { directions: [-1] }, { count: 3, rng: createRng(1) }].every((how) =>
        near(slicedWasserstein(a.x, b.x, { ...weighted(a, b), ...how, p }), exact, 1e-14),
      );
    });
  });
  it('under the squared distance sees a translation by v as |v|/√2, with equally spaced directions', () => {
    const fan = fc
      .integer({ min: 3, max: 20 })
      .map((n) =>
        Array.from({ length: n }, (_, k) => (Math.PI * k) / n).flatMap((t) => [Math.cos(t), Math.sin(t)]),
      );
    holds(cloud(), real(-5, 5), real(-5, 5), fan, (x, v, w, directions) => {
      const moved = each(x, (a, b) => [a + v, b + w]);
      const sliced = slicedWasserstein(x, moved, { dimension: 2, directions });
      return near(sliced, Math.hypot(v, w) / Math.SQRT2, 1e-13);
    });
  });
  it('turns with the points and their directions, and scales with them', () => {
    holds(cloud(), cloud(), seed, real(0, 7), order, (x, y, s, angle, p) => {
      const [c, d] = [3 * Math.cos(angle), 3 * Math.sin(angle)];
      const turn = (points: readonly number[]) => each(points, (a, b) => [c * a - d * b, d * a + c * b]);
      const { directions } = slicedDistances(x, y, { ...drawn(s), p });
      const turned = turn(Array.from(directions, (v) => v / 3));
      return near(
        slicedWasserstein(turn(x), turn(y), { dimension: 2, directions: turned, p }),
        3 * slicedWasserstein(x, y, { dimension: 2, directions, p }),
        1e-12,
      );
    });
  });
  it('takes a weight n as n repetitions, a weight 0 as none', () => {
    holds(counted, counted, seed, order, (a, b, s, p) =>
      near(
        slicedWasserstein(a.x, b.x, { ...drawn(s), ...weighted(a, b), p }),
        slicedWasserstein(a.listed, b.listed, { ...drawn(s), p }),
        1e-13 ** (1 / p) * 100,
      ),
    );
  });
  it('draws directions of length 1, the same for the same stream', () => {
    holds(seed, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }), (s, dimension, count) => {
      const directions = randomDirections(count, dimension, createRng(s));
      const lengths = Array.from({ length: count }, (_, k) =>
        Math.hypot(...directions.slice(k * dimension, (k + 1) * dimension)),
      );
      expect(randomDirections(count, dimension, createRng(s))).toEqual(directions);
      return directions.length === count * dimension && lengths.every((l) => near(l, 1, 1e-15));
    });
  });
});

describe('wasserstein1d of samples without weights', () => {
  const sample = fc.array(real(-100, 100), { minLength: 1, maxLength: 9 });
  it('is that of equal weights, whatever their sizes', () => {
    holds(sample, sample, fc.constantFrom(1, 1.5, 2, 3, Infinity), (x, y, p) => {
      const weightless = wasserstein1d(x, y, { p });
      const same = { xWeights: x.map(() => 3), yWeights: y.map(() => 0.5) };
      return near(weightless, wasserstein1d(x, y, { ...same, p }), 1e-14);
    });
  });
});

describe('energy distance', () => {
  it('squared is twice the squared Cramér distance, which is at most W₁', () => {
    holds(atoms, atoms, (a, b) => {
      const cramer = cramerSquared(a.x, b.x, weighted(a, b));
      const energy = energyDistance(a.x, b.x, weighted(a, b));
      return (
        near(energy ** 2, 2 * cramer, 1e-14) && cramer <= wasserstein1d(a.x, b.x, weighted(a, b)) + 1e-13
      );
    });
  });
  it('on a line in the plane is that on the line', () => {
    holds(atoms, atoms, (a, b) => {
      const flat = ({ x }: Atoms) => x.flatMap((v) => [0.6 * v, 0.8 * v]);
      const plane = energyDistance(flat(a), flat(b), { ...weighted(a, b), dimension: 2 });
      // The plane's three means, up to 200, round to 1e-14 each; a root of that near 0 is 3e-7.
      return near(plane ** 2, energyDistance(a.x, b.x, weighted(a, b)) ** 2, 3e-13);
    });
  });
  it('is a metric: symmetric, 0 only between equal laws, no detour shorter', () => {
    holds(cloud(), cloud(), cloud(), (x, y, z) => {
      const between = (a: number[], b: number[]) => energyDistance(a, b, { dimension: 2 });
      const apart = each(x, (a, b) => [a + 1, b]);
      return (
        near(between(x, y), between(y, x), 1e-6) &&
        between(x, reversed(x)) <= 3e-7 &&
        between(x, apart) > 0.01 &&
        between(x, z) <= between(x, y) + between(y, z) + 1e-6
      );
    });
  });
  it('does not see a common shift and grows with the root of the scale', () => {
    holds(cloud(), cloud(), real(-5, 5), fc.constantFrom(0.25, 4), (x, y, c, scale) => {
      const moved = (points: number[]) => points.map((v) => scale * (v + c));
      const there = energyDistance(moved(x), moved(y), { dimension: 2 }) ** 2;
      return near(there, scale * energyDistance(x, y, { dimension: 2 }) ** 2, 1e-13);
    });
  });
  it('takes a weight n as n repetitions, a weight 0 as none', () => {
    holds(counted, counted, (a, b) => {
      const options = { dimension: 2 };
      const once = energyDistance(a.x, b.x, { ...options, ...weighted(a, b) });
      return near(once ** 2, energyDistance(a.listed, b.listed, options) ** 2, 1e-13);
    });
  });
  it('does not see the unit of the weights', () => {
    holds(
      fc.tuple(weights(4), weights(4)),
      fc.array(real(-9, 9), { minLength: 8, maxLength: 8 }),
      ([a, b], x) => {
        const at = (w: number[], v: number[]) =>
          energyDistance(x, x, { dimension: 2, xWeights: w, yWeights: v });
        return (
          at(a, b) ===
          at(
            a.map((w) => 8 * w),
            b,
          )
        );
      },
    );
  });
});

const KERNELS: readonly Kernel[] = [
  { kind: 'rbf', sigma: 2 },
  { kind: 'rbf', sigma: [0.5, 3, 8] },
  { kind: 'laplace', scale: 3 },
  { kind: 'linear' },
  { kind: 'energy' },
];
const kernel = fc.constantFrom(...KERNELS);
const plane = { dimension: 2 };

describe('maximum mean discrepancy', () => {
  it('is symmetric, at least 0, and 0 from a sample to itself in any order', () => {
    holds(cloud(), cloud(), kernel, (x, y, k) => {
      const options = { ...plane, kernel: k };
      const { biasedSquared, distance } = mmd(x, y, options);
      return (
        near(biasedSquared, mmd(y, x, options).biasedSquared, 1e-13) &&
        biasedSquared >= -1e-13 &&
        distance === Math.sqrt(Math.max(0, biasedSquared)) &&
        Math.abs(mmd(x, reversed(x), options).biasedSquared) <= 1e-13
      );
    });
  });
  it('no detour is shorter', () => {
    holds(cloud(), cloud(), cloud(), kernel, (x, y, z, k) => {
      const between = (a: number[], b: number[]) => mmd(a, b, { ...plane, kernel: k }).distance;
      return between(x, z) <= between(x, y) + between(y, z) + 1e-6;
    });
  });
  it('under the linear kernel is the distance of the means', () => {
    holds(cloud(), cloud(), (x, y) => {
      const mean = (points: number[], d: number) =>
        points.reduce((s, v, k) => s + (k % 2 === d ? v : 0), 0) / (points.length / 2);
      const gap = (mean(x, 0) - mean(y, 0)) ** 2 + (mean(x, 1) - mean(y, 1)) ** 2;
      return near(mmd(x, y, { ...plane, kernel: { kind: 'linear' } }).biasedSquared, gap, 1e-13);
    });
  });
  it('under the energy kernel is the energy distance', () => {
    holds(cloud(), cloud(), (x, y) =>
      near(
        mmd(x, y, { ...plane, kernel: { kind: 'energy' } }).biasedSquared,
        energyDistance(x, y, plane) ** 2,
        1e-13,
      ),
    );
  });
  it('under a mixture is the mean of those of its widths', () => {
    holds(cloud(2), cloud(2), fc.array(real(0.2, 9), { minLength: 1, maxLength: 4 }), (x, y, sigma) => {
      const single = sigma.map((s) => mmd(x, y, { ...plane, kernel: { kind: 'rbf', sigma: s } }));
      const mixed = mmd(x, y, { ...plane, kernel: { kind: 'rbf', sigma } });
      return (['biasedSquared', 'unbiasedSquared'] as const).every((key) =>
        near(mixed[key], single.reduce((s, one) => s + one[key], 0) / sigma.length, 1e-14),
      );
    });
  });
  it('squared is at most 2 under a kernel between 0 and 1', () => {
    holds(cloud(), cloud(), fc.constantFrom(...KERNELS.slice(0, 3)), (x, y, k) => {
      const { biasedSquared } = mmd(x, y, { ...plane, kernel: k });
      return biasedSquared <= 2 + 1e-14;
    });
  });
  it('does not see a common shift', () => {
    holds(cloud(), cloud(), kernel, real(-5, 5), (x, y, k, c) => {
      const moved = (points: number[]) => points.map((v) => v + c);
      const there = mmd(moved(x), moved(y), { ...plane, kernel: k }).biasedSquared;
      return near(there, mmd(x, y, { ...plane, kernel: k }).biasedSquared, 1e-12);
    });
  });
  it('unbiased leaves out the pairs of a point with itself', () => {
    holds(cloud(2), cloud(2), kernel, (x, y, k) => {
      const options = { ...plane, kernel: k };
      const { biasedSquared, unbiasedSquared } = mmd(x, y, options);
      const [n, m] = [x.length / 2, y.length / 2];
      // V-statistics: E k(x, x′) over all pairs is (own + (n − 1) · mean over different pairs)/n.
      const single = (points: number[], i: number) => points.slice(2 * i, 2 * i + 2);
      const cross = (one: number[], two: number[]) => mmd(one, two, options).biasedSquared;
      const spread = (points: number[], count: number) => {
        let sum = 0;
        for (let i = 0; i < count; i++)
          for (let j = 0; j < count; j++) sum += cross(single(points, i), single(points, j));
        return sum / (2 * count * count * (count - 1));
      };
      return near(biasedSquared - unbiasedSquared, spread(x, n) + spread(y, m), 1e-12);
    });
  });
  it('unbiased has mean 0 between draws of one law, biased lies above', () => {
    const rng = createRng(20211007);
    const draw = () => Float64Array.from({ length: 8 }, () => rng.normal());
    const runs = Array.from({ length: 2000 }, () =>
      mmd(draw(), draw(), { kernel: { kind: 'rbf', sigma: 1 } }),
    );
    const mean = runs.reduce((s, { unbiasedSquared }) => s + unbiasedSquared, 0) / runs.length;
    const variance =
      runs.reduce((s, { unbiasedSquared }) => s + (unbiasedSquared - mean) ** 2, 0) / runs.length;
    // Four standard errors of the mean.
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(variance / runs.length));
    // E of the biased one is (2/n)(1 − E k(x, x′)) = (1 − 1/√3)/4.
    const biased = runs.reduce((s, { biasedSquared }) => s + biasedSquared, 0) / runs.length;
    expect(Math.abs(biased - (1 - 1 / Math.sqrt(3)) / 4)).toBeLessThan(4 * Math.sqrt(variance / runs.length));
  });
  it('without a kernel takes the median distance as width, and so does not see the scale', () => {
    holds(cloud(2), cloud(2), fc.constantFrom(0.5, 16), (x, y, scale) => {
      fc.pre(medianDistance(x, y, plane) > 0);
      const usual = mmd(x, y, plane);
      const scaled = (points: number[]) => points.map((v) => v * scale);
      expect(mmd(x, y, { ...plane, kernel: { kind: 'rbf', sigma: medianDistance(x, y, plane) } })).toEqual(
        usual,
      );
      return near(mmd(scaled(x), scaled(y), plane).biasedSquared, usual.biasedSquared, 1e-14);
    });
  });
});

describe('the median distance', () => {
  it('has as many pairs of the pooled sample below it as above', () => {
    holds(cloud(), cloud(), (x, y) => {
      const pooled = [...x, ...y];
      const pairs: number[] = [];
      for (let i = 0; i < pooled.length; i += 2)
        for (let j = i + 2; j < pooled.length; j += 2)
          pairs.push(Math.hypot(pooled[i]! - pooled[j]!, pooled[i + 1]! - pooled[j + 1]!));
      const median = medianDistance(x, y, plane);
      const half = pairs.length / 2;
      // A hypotenuse and the root of a sum of squares differ by an ulp, or by squares that underflow.
      const below = pairs.filter((d) => d < median * (1 - 1e-15) - 1e-150).length;
      const above = pairs.filter((d) => d > median * (1 + 1e-15) + 1e-150).length;
      return below <= half && above <= half;
    });
  });
});
