import { describe, expect, it } from 'vitest';
import {
  anomalyScore,
  areaError,
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
  kdeMode,
  mergeSequences,
  overlapMedian,
  overlapScore,
  pointwiseScore,
  pruneSequences,
  reconstructionError,
  rollingMean,
  sampleQuantile,
  slidingWindows,
  thresholdCost,
  unrollWindows,
} from '@/math/index.ts';
import { centredWindow } from '@/math/series/centredWindow.ts';
import { populationMoments } from '@/math/series/populationMoments.ts';

const list = (values: ArrayLike<number>) => Array.from(values);

describe('warping', () => {
  it('matches a stretched series, and squares what it cannot match', () => {
    expect(dtw([1, 2, 3], [1, 1, 2, 2, 3])).toBe(0);
    expect(dtw([0, 0, 0], [0, 2, 0])).toBe(2);
    expect(dtw([0, 0, 0], [0, 2, 0], { ground: 'square' })).toBe(4);
    expect(dtw([0, 0, 0], [0, 2, 0], { ground: 'absolute' })).toBe(2);
    expect(dtw([1], [2, 3, 5], { ground: 'absolute' })).toBe(7);
  });
  it('takes the diagonal among equally cheap steps, then the one that advances x', () => {
    const zeros = dtwPath([0, 0, 0], [0, 0]);
    expect([list(zeros.source), list(zeros.target)]).toEqual([
      [0, 1, 2],
      [0, 0, 1],
    ]);
    const wide = dtwPath([0, 0], [0, 0, 0]);
    expect([list(wide.source), list(wide.target)]).toEqual([
      [0, 0, 1],
      [0, 1, 2],
    ]);
    expect(dtwPath([0, 5], [0, 5], { ground: 'square' }).distance).toBe(0);
    const corner = dtwPath([0, 1, 1], [0, 0, 1], { ground: 'absolute' });
    expect([list(corner.source), list(corner.target), corner.distance]).toEqual([
      [0, 0, 1, 2],
      [0, 1, 2, 2],
      0,
    ]);
  });
  it('per step compares paths of every length', () => {
    expect(dtwPerStep([2], [5])).toBe(3);
    // Two steps cost 25/2², three 34/3² by way of either corner: 9 + 9 + 16 beats 9 + 16 + 16.
    expect(dtwPerStep([0, 0], [3, 4])).toBeCloseTo(Math.sqrt(34) / 3, 15);
    expect(dtwPerStep([0, 0], [1, 1])).toBeCloseTo(Math.sqrt(3) / 3, 15);
  });
});

describe('smoothing', () => {
  it('a span of 1 gives the series back', () => {
    expect(list(ewma([3, -1, 4], { span: 1 }))).toEqual([3, -1, 4]);
    expect(list(ewma([3, -1, 4], { span: 1, form: 'recursive' }))).toEqual([3, -1, 4]);
  });
  it('an impulse fades by 1 − α', () => {
    // α = ½: 1, ½, ¼ over the sums of weights 1, 1.5, 1.75 and over 1.
    const adjusted = list(ewma([1, 0, 0], { span: 3 }));
    [1, 0.5 / 1.5, 0.25 / 1.75].forEach((v, t) => expect(adjusted[t]).toBeCloseTo(v, 15));
    expect(list(ewma([1, 0, 0], { span: 3, form: 'recursive' }))).toEqual([1, 0.5, 0.25]);
  });
  it('an even window reaches one point further back', () => {
    expect([0, 1, 5, 9].map((i) => centredWindow(i, 4, 10))).toEqual([
      [0, 2],
      [0, 3],
      [3, 7],
      [7, 10],
    ]);
    expect(centredWindow(3, 1, 10)).toEqual([3, 4]);
    expect(list(rollingMean([2, 4, 6, 8], 4))).toEqual([3, 4, 5, 6]);
  });
  it('needs half of the window, rounded down', () => {
    expect(list(rollingMean([1, 2, 3], 7))).toEqual([2, 2, 2]);
    expect(list(rollingMean([1, 2, 3], 8))).toEqual([NaN, NaN, NaN]);
    expect(list(rollingMean([NaN, NaN, 6, 2], 4))).toEqual([NaN, NaN, 4, 4]);
  });
});

describe('reconstruction errors', () => {
  it('areas at the ends: cut, and for the paper divided by what is left', () => {
    const [y, zero] = [
      [2, 4, 6],
      [0, 0, 0],
    ];
    expect(list(areaError(y, zero, { scoreWindow: 2 }))).toEqual([0, 3, 5]);
    expect(list(areaError(y, zero, { scoreWindow: 2, rules: 'paper' }))).toEqual([3, 4, 5]);
    expect(list(areaError(y, zero, { scoreWindow: 1, rules: 'paper' }))).toEqual([2, 4, 6]);
    expect(list(areaError([5], [2], { rules: 'paper' }))).toEqual([3]);
    expect(list(areaError([5, 5], [2, 2]))).toEqual([NaN, NaN]);
    expect(list(areaError([5, 5, 5, 5], [2, 2, 2, 2], { scoreWindow: 8 }))).toEqual([9, 9, 9, 9]);
  });
  it('Orion’s warping error lags by half a window and has none at the ends', () => {
    const spike = [0, 0, 0, 0, 7, 0, 0, 0];
    const zero = spike.map(() => 0);
    expect(list(dtwError(spike, zero, { scoreWindow: 2 }))).toEqual([0, 0, 0, 0, 7, 7, 0, 0]);
    expect(list(dtwError(spike, zero, { scoreWindow: 2, rules: 'orion-centred' }))).toEqual([
      0, 0, 0, 7, 7, 7, 0, 0,
    ]);
    expect(list(dtwError(spike, zero))).toEqual(zero);
  });
  it('by name', () => {
    const [y, h] = [
      [0, 3, 0],
      [0, 0, 0],
    ];
    expect(list(reconstructionError(y, h))).toEqual([0, 3, 0]);
    expect(list(reconstructionError(y, h, { kind: 'area', scoreWindow: 3 }))).toEqual([1.5, 3, 1.5]);
    expect(list(reconstructionError(y, h, { kind: 'dtw', scoreWindow: 1, rules: 'paper' }))).toEqual([
      0, 3, 0,
    ]);
  });
  it('windows: medians of what overlaps, the first point of each and the rest of the last', () => {
    expect(list(overlapMedian([1, 10, 2, 20, 3, 30], 3, 2))).toEqual([1, 6, 11.5, 30]);
    expect(list(unrollWindows([1, 10, 2, 20, 3, 30], 3, 2))).toEqual([1, 2, 3, 30]);
    expect(list(overlapMedian([4, 5, 6], 1, 3))).toEqual([4, 5, 6]);
  });
});

describe('scores', () => {
  it('moments are exact for equal values and do not overflow', () => {
    expect(populationMoments([1e9 + 1, 1e9 + 3])).toEqual({ mean: 1e9 + 2, sd: 1 });
    expect(populationMoments([1e200, 3e200]).sd).toBeCloseTo(1e200, -186);
    expect(populationMoments([1e-200, 3e-200]).sd / 1e-200).toBeCloseTo(1, 14);
  });
  it('quantiles between neighbours', () => {
    expect([0, 0.1, 0.5, 0.9, 1].map((p) => sampleQuantile([10, 0, 20], p))).toEqual([0, 2, 10, 18, 20]);
    expect(sampleQuantile([7], 0.3)).toBe(7);
  });
  it('the densest value, the first of two, the only one', () => {
    expect(kdeMode([5, 1, 1.1, 0.9])).toMatchObject({ value: 1, tied: false });
    expect(kdeMode([3, 8])).toMatchObject({ value: 3, tied: true });
    expect(kdeMode([3, 3])).toMatchObject({ value: 3, tied: false });
    expect(list(kdeMode([4]).density)).toEqual([NaN]);
    // Two points 2 apart: s = √2, h = √2·2^(−1/5); each has (φ(0) + φ(2/h))/(2h).
    const h = Math.SQRT2 * 2 ** -0.2;
    const phi = (z: number) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    expect(kdeMode([0, 2]).density[0]).toBeCloseTo((phi(0) + phi(2 / h)) / (2 * h), 15);
  });
  it('the critic at each time is the mode of the windows over it', () => {
    expect(list(criticOverTime([1, 2], 1))).toEqual([1, 2]);
    expect(list(criticOverTime([0, 4, 0.1, 9], 3))).toEqual([0, 0, 0.1, 4, 0.1, 9]);
  });
  it('the critic score by both rules, smoothed or not', () => {
    const orion = criticScore([1, 1, 1, 5], { smoothWindow: 2 });
    expect([orion.lowerQuartile, orion.upperQuartile, orion.center, orion.sd]).toEqual([
      1,
      2,
      1,
      Math.sqrt(3),
    ]);
    expect(list(orion.smoothed).slice(0, 3)).toEqual([1, 1, 1]);
    expect(orion.smoothed[3]).toBeCloseTo(1 + 2 / Math.sqrt(3), 15);
    const paper = criticScore([1, 1, 1, 5], { rules: 'paper' });
    expect(paper.center).toBe(2);
    expect(paper.z[3]).toBeCloseTo(-Math.sqrt(3), 15);
    expect(paper.smoothed).toEqual(paper.z);
    expect(list(criticScore([2, 2]).z)).toEqual([1, 1]);
    expect(list(criticScore([2, 2], { rules: 'paper' }).z)).toEqual([0, 0]);
    // Nothing lies between the quartiles of two values: the mean of both is taken.
    expect(list(criticScore([0, 2]).z)).toEqual([2, 2]);
  });
  it('Orion smooths over a hundredth of the series unless told otherwise', () => {
    const critic = Array.from({ length: 300 }, (_, t) => Math.sin(t));
    expect(criticScore(critic).smoothed).toEqual(criticScore(critic, { smoothWindow: 3 }).smoothed);
    expect(criticScore(critic, { rules: 'paper' }).smoothed).toEqual(
      criticScore(critic, { rules: 'paper' }).z,
    );
  });
  it('combinations', () => {
    const [r, c] = [[3], [5]];
    const one = (options: Parameters<typeof anomalyScore>[2]) => anomalyScore(r, c, options)[0];
    expect(one({ combine: 'mult', weight: 0.5 })).toBe(15);
    expect(one({ combine: 'mult', weight: 0.5, rules: 'paper' })).toBe(7.5);
    expect(one({ combine: 'sum', weight: 0.25 })).toBe(0.25 * 2 + 0.75 * 4);
    expect(one({ combine: 'sum', rules: 'paper' })).toBe(4);
    expect([one({ combine: 'rec' }), one({ combine: 'critic' })]).toEqual([3, 5]);
  });
});

describe('thresholds', () => {
  it('the cost of a threshold', () => {
    // Mean 2, population variance 3; without the 5 mean 1 and sd 0.
    expect(thresholdCost([1, 1, 1, 5], 0)).toBe(-0.75);
    expect(thresholdCost([1, 1, 1, 5], -9)).toBe(0);
    // Two runs of one point: 2 + 2².
    expect(thresholdCost([5, 1, 5, 1], 0)).toBeCloseTo(-(2 / 3 + 1) / 6, 15);
    expect(thresholdCost([5, 5, 1, 1], 0)).toBeCloseTo(-(2 / 3 + 1) / 3, 15);
    expect(thresholdCost([2, 2], 0)).toBe(Infinity);
  });
  it('the best threshold, also where none is', () => {
    expect(dynamicThreshold([1, 1, 1, 5])).toEqual({ z: 0, threshold: 2, cost: -0.75 });
    expect(dynamicThreshold([2, 2])).toEqual({ z: 0, threshold: 2, cost: Infinity });
    expect(dynamicThreshold([1, 1, 1, 5], { from: 3, to: 9 }).cost).toBe(Infinity);
    expect(dynamicThreshold([1, 1, 1, 5], { from: -9, to: -8 })).toMatchObject({ z: -9, cost: 0 });
    // The largest error alone is worth cutting: the threshold is the largest of the rest.
    const { z, threshold } = dynamicThreshold([3, 1, 2, 1, 2, 3, 1, 40]);
    expect(threshold).toBe(53 / 8);
    expect(z).toBe(0);
    const high = dynamicThreshold([0, 0, 0, 0, 6, 0, 0, 0, 0, 30]);
    expect([high.threshold, high.z > 0]).toEqual([6, true]);
  });
  it('windows: the last is cut', () => {
    expect(slidingWindows(5)).toEqual([{ start: 0, stop: 5 }]);
    expect(slidingWindows(5, { sizePortion: 0.5 })).toEqual([
      { start: 0, stop: 3 },
      { start: 3, stop: 5 },
    ]);
    expect(slidingWindows(4, { sizePortion: 0.5, stepPortion: 0.5 })).toEqual([
      { start: 0, stop: 2 },
      { start: 1, stop: 3 },
      { start: 2, stop: 4 },
    ]);
  });
  it('sequences: above, not at, the threshold; padding meets the ends and joins neighbours', () => {
    expect(findSequences([1, 2, 3, 2], 2)).toEqual({ sequences: [{ start: 2, stop: 2 }], largestBelow: 2 });
    expect(findSequences([5, 0, 0, 5], 2, 1)).toEqual({
      sequences: [{ start: 0, stop: 3 }],
      largestBelow: 0,
    });
    expect(findSequences([5, 0, 1, 0, 5], 2, 1)).toEqual({
      sequences: [
        { start: 0, stop: 1 },
        { start: 3, stop: 4 },
      ],
      largestBelow: 1,
    });
    expect(findSequences([-3, -2], 0)).toEqual({ sequences: [], largestBelow: -2 });
  });
  it('pruning by both rules', () => {
    expect(list(pruneSequences([]))).toEqual([]);
    expect(list(pruneSequences([], { rules: 'paper' }))).toEqual([]);
    expect(list(pruneSequences([5], { largestBelow: 4.9 }))).toEqual([]);
    expect(list(pruneSequences([5], { largestBelow: 4.9, rules: 'paper' }))).toEqual([0]);
    // A drop of exactly minPercent counts for Orion and does not for the paper.
    expect(list(pruneSequences([4, 3], { largestBelow: 3, minPercent: 0.25 }))).toEqual([0]);
    expect(list(pruneSequences([4, 3, 1], { rules: 'paper', minPercent: 0.25 }))).toEqual([0]);
    expect(list(pruneSequences([3, 9, 5]))).toEqual([1, 2, 0]);
    expect(list(pruneSequences([3, 3]))).toEqual([0, 1]);
  });
  it('merging: touching sequences join, weighted by length less one', () => {
    expect(mergeSequences([])).toEqual([]);
    expect(
      mergeSequences([
        { start: 0, stop: 4, score: 1 },
        { start: 1, stop: 2, score: 6 },
        { start: 5, stop: 5, score: 100 },
        { start: 7, stop: 7, score: 3 },
      ]),
    ).toEqual([
      { start: 0, stop: 5, score: 2 },
      { start: 7, stop: 7, score: 3 },
    ]);
    expect(
      mergeSequences([
        { start: 3, stop: 3, score: 1 },
        { start: 4, stop: 4, score: 3 },
      ]),
    ).toEqual([{ start: 3, stop: 4, score: 2 }]);
  });
  it('anomalies: the paper’s windows and pruning, Orion’s padding, both directions, dynamic', () => {
    const errors = Array.from({ length: 90 }, (_, t) => (t === 40 || t === 41 ? 30 : 1 + (t % 3)));
    const paper = findAnomalies(errors, { rules: 'paper' });
    expect(paper.windows.slice(0, 2).map(({ start, stop }) => [start, stop])).toEqual([
      [0, 30],
      [3, 33],
    ]);
    expect(paper.windows).toHaveLength(21);
    const orion = findAnomalies(errors, { k: 3 });
    expect(orion.windows[0]).toMatchObject({ start: 0, stop: 30 });
    const whole = { windowSizePortion: 1, anomalyPadding: 0 } as const;
    expect(findAnomalies(errors, whole).intervals).toMatchObject([{ start: 40, stop: 41 }]);
    expect(findAnomalies(errors, { ...whole, threshold: 'dynamic' }).intervals).toMatchObject([
      { start: 40, stop: 41 },
    ]);
    const low = errors.map((e) => 40 - e);
    expect(findAnomalies(low, whole).intervals).toEqual([]);
    expect(findAnomalies(low, { ...whole, lowerThreshold: true }).intervals).toMatchObject([
      { start: 40, stop: 41 },
    ]);
    expect(findAnomalies(low, { ...whole, lowerThreshold: true }).windows).toHaveLength(2);
    expect(findAnomalies(low, { ...whole, inverse: true }).intervals).toMatchObject([
      { start: 40, stop: 41 },
    ]);
  });
});

describe('detections', () => {
  const truth = [
    { start: 2, stop: 4 },
    { start: 8, stop: 8 },
  ];
  it('an end that touches an end is an overlap', () => {
    expect(overlapScore([{ start: 4, stop: 8 }], truth)).toMatchObject({
      truePositives: 2,
      falsePositives: 0,
    });
    expect(overlapScore([{ start: 5, stop: 7 }], truth)).toMatchObject({
      truePositives: 0,
      falsePositives: 1,
      falseNegatives: 2,
      precision: 0,
      recall: 0,
      f1: 0,
    });
    expect(overlapScore([], [])).toMatchObject({ precision: NaN, recall: NaN, f1: NaN });
  });
  it('points count once', () => {
    const twice = [
      { start: 3, stop: 5 },
      { start: 4, stop: 5 },
    ];
    expect(pointwiseScore(twice, truth)).toEqual({
      truePositives: 2,
      falsePositives: 1,
      falseNegatives: 2,
      precision: 2 / 3,
      recall: 0.5,
      f1: 4 / 7,
    });
  });
});
