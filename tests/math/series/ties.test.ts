import { describe, expect, it } from 'vitest';
import {
  dtwPath,
  dtwPerStep,
  dynamicThreshold,
  findAnomalies,
  fixedThreshold,
  rollingMean,
  sampleQuantile,
  thresholdCost,
} from '@/math/index.ts';
import { populationMoments } from '@/math/series/populationMoments.ts';

describe('warping', () => {
  it('advances x where both straight steps are cheaper than the diagonal, and equally so', () => {
    // Between the peaks 5 and −5 lies 100; around them 25 + 25 either way.
    const { source, target, distance } = dtwPath([0, 5, 0], [0, -5, 0], { ground: 'square' });
    expect([[...source], [...target], distance]).toEqual([[0, 0, 1, 2], [0, 1, 2, 2], 50]);
  });
  it.each([
    [
      [0, 0, 0, 0],
      [3, 4, 5],
    ],
    [
      [0, 2, 1],
      [2, 0, 0, 1, 3],
    ],
    [[1], [2, 3, 5]],
  ])('per step is the least over every path between %j and %j', (x, y) => {
    const paths = (i: number, j: number): readonly (readonly number[])[] => {
      const here = (x[i]! - y[j]!) ** 2;
      if (i === 0 && j === 0) return [[here]];
      const before = [
        ...(i > 0 ? paths(i - 1, j) : []),
        ...(j > 0 ? paths(i, j - 1) : []),
        ...(i > 0 && j > 0 ? paths(i - 1, j - 1) : []),
      ];
      return before.map((path) => [...path, here]);
    };
    const each = paths(x.length - 1, y.length - 1).map(
      (path) => Math.sqrt(path.reduce((sum, cost) => sum + cost)) / path.length,
    );
    expect(dtwPerStep(x, y)).toBeCloseTo(Math.min(...each), 14);
  });
});

describe('a threshold that equals an error', () => {
  it('leaves that error below', () => {
    // Mean 2; below lie 1 and 2 with mean 1.5 and sd ½, above one run of one point.
    const sd = Math.sqrt(2 / 3);
    const cost = -(0.25 + (sd - 0.5) / sd) / 2;
    expect(thresholdCost([1, 2, 3], 0)).toBeCloseTo(cost, 15);
    expect(thresholdCost([3, 2, 1], 0)).toBeCloseTo(cost, 15);
    expect(dynamicThreshold([1, 2, 3])).toMatchObject({ z: 0, threshold: 2 });
    expect(dynamicThreshold([1, 2, 3]).cost).toBeCloseTo(cost, 15);
  });
  it('is allowed at the end of the range', () => {
    expect(dynamicThreshold([1, 1, 1, 5], { from: 0, to: 0 })).toEqual({ z: 0, threshold: 2, cost: -0.75 });
  });
  it('has the z that its place has, and the start of the range there exactly', () => {
    const errors = [0, 0, 0, 0, 6, 0, 0, 0, 0, 30];
    const { mean, sd } = populationMoments(errors);
    expect(dynamicThreshold(errors).z).toBeCloseTo((6 - mean) / sd, 15);
    expect(dynamicThreshold(errors, { from: 0.3 }).z).toBe(0.3);
  });
});

it('findAnomalies looks for the best threshold in each window unless a fixed one is asked for', () => {
  const errors = [1, 2, 1, 3, 2, 1, 9, 2, 1, 2, 3, 1];
  const thresholdOf = (options: Parameters<typeof findAnomalies>[1]) =>
    findAnomalies(errors, options).windows.map(({ threshold }) => threshold);
  const best = dynamicThreshold(errors).threshold;
  const fixed = fixedThreshold(errors, 2);
  expect(best).not.toBe(fixed);
  expect(thresholdOf({ threshold: 'dynamic', windowSizePortion: 1 })).toEqual([best]);
  expect(thresholdOf({ threshold: 'fixed', k: 2, windowSizePortion: 1 })).toEqual([fixed]);
});

describe('sampleQuantile', () => {
  it('of the mirrored sample is the mirrored quantile, to the last bit', () => {
    for (let k = 1; k < 60; k++) {
      const [a, b] = [Math.sin(k), 100 * Math.sin(k * k)];
      // Shares of few bits, whose complements are exact.
      for (const share of [0.0625, 0.25, 0.4375, 0.5625, 0.75])
        expect(sampleQuantile([a, b], share)).toBe(0 - sampleQuantile([-a, -b], 1 - share));
    }
  });
});

describe('what is no series', () => {
  it.each([
    ['x is 3; pass an array of numbers.', '3'],
    ['x is null; pass an array of numbers.', 'null'],
    ['x is "12"; pass an array of numbers.', '"12"'],
  ])('is refused by rollingMean: %s', (message, text) => {
    expect(() => rollingMean(JSON.parse(text), 2)).toThrow(new TypeError(message));
  });
});
