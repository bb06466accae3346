import { describe, expect, it } from 'vitest';
import {
  anomalyScore,
  areaError,
  dtwError,
  findAnomalies,
  fixedThreshold,
  overlapScore,
  pointError,
  pointwiseScore,
  pruneSequences,
  reconstructionScore,
  zScores,
} from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';

const times = Array.from({ length: 300 }, (_, t) => t);
const wave = (t: number, period: number) => Math.sin((2 * Math.PI * t) / period);
const y = times.map((t) => wave(t, 50));
// l = 10 for the area, so a window of 20; 11 points for the warping.
const point = (yHat: readonly number[]) => pointError(y, yHat);
const area = (yHat: readonly number[]) => areaError(y, yHat, { rules: 'paper', scoreWindow: 20 });
const warped = (yHat: readonly number[]) => dtwError(y, yHat, { rules: 'orion-centred', scoreWindow: 10 });
/** The mean over one common period of 50 and 20, away from both ends. */
const mean = (errors: Float64Array) => errors.subarray(100, 200).reduce((sum, e) => sum + e, 0) / 100;
const largest = (errors: Float64Array) => errors.reduce((a, b) => Math.max(a, b));

describe('D38: reconstruction errors of y = sin(2πt/50)', () => {
  const offset = y.map((v) => v + 0.1);
  const residual = y.map((v, t) => v - wave(t, 20));
  const shifted = times.map((t) => wave(t - 3, 50));
  const spike = y.map((v, t) => (t === 150 ? v + 1 : v));
  it.each([
    ['an offset of .1: point', '.1', point(offset)],
    ['an offset of .1: area', '.1', area(offset)],
    ['an offset of .1: dtw', '.193', warped(offset)],
    ['a residual sin(2πt/20): point', '.631', point(residual)],
    ['a residual sin(2πt/20): area', '0', area(residual)],
    ['a residual sin(2πt/20): dtw', '1.865', warped(residual)],
    ['a shift by 3: point', '.238', point(shifted)],
    ['a shift by 3: area', '.180', area(shifted)],
    ['a shift by 3: dtw', '.464', warped(shifted)],
  ])('%s has mean %s', (_name, printed, errors) => {
    expect(agreesWithPrinted(mean(errors), printed)).toBe(true);
  });
  it('the area of a whole period cancels to rounding', () => {
    expect(largest(area(residual).subarray(10, 290))).toBeLessThan(1e-15);
  });
  it.each([
    ['point', point(spike), 1],
    ['area', area(spike), 0.05],
    ['dtw', warped(spike), 1],
  ])('a unit spike: %s reaches %d', (_name, errors, most) => {
    expect(largest(errors)).toBeCloseTo(most, 14);
  });
});

describe('D39: combining z-scores of reconstruction and critic', () => {
  const [zR, zC] = [
    [2, -2, 3, -1],
    [2, -2, -1, 3],
  ];
  it('the paper’s product is large where both are very negative: 4, 4, −3, −3', () => {
    expect(Array.from(anomalyScore(zR, zC, { rules: 'paper' }))).toEqual([4, 4, -3, -3]);
  });
  it('Orion’s is not: 9, 3, 8, 4', () => {
    // Scores as its rules make them: max(z, 0) + 1 and |z| + 1.
    const r = zR.map((z) => Math.max(z, 0) + 1);
    const c = zC.map((z) => Math.abs(z) + 1);
    expect(Array.from(anomalyScore(r, c))).toEqual([9, 3, 8, 4]);
  });
  it('the convex combination with ½: 2, −2, 1, 1', () => {
    expect(Array.from(anomalyScore(zR, zC, { rules: 'paper', combine: 'sum' }))).toEqual([2, -2, 1, 1]);
  });
  it('constant scores have sd 0 and z = 0', () => {
    expect(Array.from(zScores([0.7, 0.7, 0.7]))).toEqual([0, 0, 0]);
    expect(Array.from(reconstructionScore([0.7, 0.7]))).toEqual([1, 1]);
  });
});

describe('D40: threshold and prune', () => {
  it.each([
    [[10, 9.5, 6, 5.8], 3, [10], [10, 9.5, 6, 5.8]],
    [[10, 6, 5.8], 5.6, [10, 6], [10]],
  ])('maxima %j with %d below: the paper keeps %j, Orion %j', (maxima, largestBelow, paper, orion) => {
    const kept = (rules: 'paper' | 'orion') =>
      Array.from(pruneSequences(maxima, { rules, largestBelow }), (k) => maxima[k]!);
    expect(kept('paper')).toEqual(paper);
    expect(kept('orion')).toEqual(orion);
  });
  const outlier = (n: number) => Float64Array.from({ length: n }, (_, t) => (t === 5 ? 1 : 0));
  it.each([6, 10, 17, 18, 26, 101])('one outlier among %d points lies √(n − 1) sd above the mean', (n) => {
    expect(zScores(outlier(n))[5]).toBeCloseTo(Math.sqrt(n - 1), 12);
  });
  it.each([
    [16, 0],
    [18, 1],
  ])('with k = 4 a window of %d points can hold %d', (n, found) => {
    const options = { rules: 'paper', windowSizePortion: 1 } as const;
    expect(findAnomalies(outlier(n), options).intervals).toHaveLength(found);
    expect(fixedThreshold(outlier(n)) < 1).toBe(found === 1);
  });
  it('padding of 50 turns one point into an interval of 101', () => {
    const errors = Float64Array.from({ length: 400 }, (_, t) => (t === 200 ? 9 : 0));
    const whole = { windowSizePortion: 1 };
    const [padded] = findAnomalies(errors, whole).intervals;
    expect([padded?.start, padded?.stop]).toEqual([150, 250]);
    const [bare] = findAnomalies(errors, { ...whole, anomalyPadding: 0 }).intervals;
    expect([bare?.start, bare?.stop]).toEqual([200, 200]);
  });
});

describe('D41: overlap F1', () => {
  const truth = [
    { start: 10, stop: 12 },
    { start: 50, stop: 50 },
    { start: 80, stop: 95 },
  ];
  const everything = [{ start: 0, stop: 99 }];
  it('one prediction of everything has recall 1 and precision 1, without a false positive', () => {
    expect(overlapScore(everything, truth)).toEqual({
      truePositives: 3,
      falsePositives: 0,
      falseNegatives: 0,
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });
  it('point by point its precision is the share of anomalous points', () => {
    const { precision, recall, f1 } = pointwiseScore(everything, truth);
    expect([precision, recall, f1]).toEqual([0.2, 1, 1 / 3]);
  });
});
