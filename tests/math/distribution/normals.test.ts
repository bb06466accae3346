import { describe, expect, it } from 'vitest';
import {
  normalCdf,
  normalLogPdf,
  normalPdf,
  normalQuantile,
  normalSurvival,
  normalTv,
} from '@/math/index.ts';
import { covarianceFactor } from '@/math/distribution/covarianceFactor.ts';
import { readPlaneNormal } from '@/math/distribution/readPlaneNormal.ts';
import { standardNormalQuantile } from '@/math/distribution/standardNormalQuantile.ts';

const closely = (got: number, expected: number) => expect(got / expected).toBeCloseTo(1, 13);

describe('a point mass', () => {
  it('has all its mass at or below its place, and none above', () => {
    expect([1.9, 2, 2.1].map((x) => normalCdf(x, 2, 0))).toEqual([0, 1, 1]);
    expect([1.9, 2, 2.1].map((x) => normalSurvival(x, 2, 0))).toEqual([1, 0, 0]);
    expect([normalCdf(NaN, 2, 0), normalSurvival(NaN, 2, 0)]).toEqual([NaN, NaN]);
    expect([0, 0.3, 1].map((p) => normalQuantile(p, 2, 0))).toEqual([2, 2, 2]);
  });
  it('has no density', () => {
    const refusal = new RangeError('sd is 0; it must be finite and greater than 0.');
    expect(() => normalPdf(0, 2, 0)).toThrow(refusal);
    expect(() => normalLogPdf(0, 2, 0)).toThrow(refusal);
  });
});

describe('a normal law', () => {
  it('has its places and widths in the units of x', () => {
    closely(normalPdf(5, 3, 2), Math.exp(-0.5) / (2 * Math.sqrt(2 * Math.PI)));
    closely(normalLogPdf(5, 3, 2), -0.5 - Math.log(2 * Math.sqrt(2 * Math.PI)));
    expect(normalCdf(5, 3, 2)).toBe(normalCdf(1, 0, 1));
    expect(normalSurvival(5, 3, 2)).toBe(normalCdf(-1, 0, 1));
    expect(normalCdf(-Infinity, 3, 2) + normalSurvival(Infinity, 3, 2)).toBe(0);
  });
  it('keeps both tails', () => {
    expect(normalSurvival(30, 0, 1)).toBe(normalCdf(-30, 0, 1));
    expect(normalCdf(-30, 0, 1)).toBeGreaterThan(0);
  });
  it('is inverted by its quantiles, which know the upper tail too', () => {
    expect(normalQuantile(0.5, 3, 2)).toBe(3);
    expect([0, 1].map((p) => normalQuantile(p, 3, 2))).toEqual([-Infinity, Infinity]);
    closely(normalCdf(normalQuantile(1e-9, 3, 2), 3, 2), 1e-9);
    expect(standardNormalQuantile(1, 1e-300)).toBe(-standardNormalQuantile(1e-300, 1));
    expect(Object.is(standardNormalQuantile(0.5, 0.5), 0)).toBe(true);
  });
  it.each([
    ['mean is NaN; it must be finite.', () => normalCdf(0, NaN, 1)],
    ['sd is -1; it must be finite and at least 0.', () => normalCdf(0, 0, -1)],
    ['mean is Infinity; it must be finite.', () => normalSurvival(0, Infinity, 1)],
    ['sd is NaN; it must be finite and at least 0.', () => normalSurvival(0, 0, NaN)],
    ['mean is NaN; it must be finite.', () => normalPdf(0, NaN, 1)],
    ['mean is NaN; it must be finite.', () => normalLogPdf(0, NaN, 1)],
    ['probability is 1.5; it must lie in [0, 1].', () => normalQuantile(1.5, 0, 1)],
    ['probability is -0.5; it must lie in [0, 1].', () => normalQuantile(-0.5, 0, 1)],
    ['mean is NaN; it must be finite.', () => normalQuantile(0.5, NaN, 1)],
    ['sd is -1; it must be finite and at least 0.', () => normalQuantile(0.5, 0, -1)],
    ['p.mean is NaN; it must be finite.', () => normalTv({ mean: NaN, sd: 1 }, { mean: 0, sd: 1 })],
    [
      'q.sd is -1; it must be finite and at least 0.',
      () => normalTv({ mean: 0, sd: 1 }, { mean: 0, sd: -1 }),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
  it.each([
    ['p is null; pass { mean, sd }.', 'null'],
    ['p is 3; pass { mean, sd }.', '3'],
    ['p.mean is undefined; pass a number.', '{}'],
    ['p.sd is "1"; pass a number.', '{"mean": 0, "sd": "1"}'],
  ])('refuses what is none: %s', (message, text) => {
    expect(() => normalTv(JSON.parse(text), { mean: 0, sd: 1 })).toThrow(new TypeError(message));
  });
});

describe('covarianceFactor', () => {
  it('takes laws on a line or at a point', () => {
    expect(covarianceFactor(0, 0, 0)).toEqual({ l11: 0, l21: 0, l22: 0 });
    expect(covarianceFactor(0, 0, 9)).toEqual({ l11: 0, l21: 0, l22: 3 });
    expect(covarianceFactor(9, 0, 0)).toEqual({ l11: 3, l21: 0, l22: 0 });
    expect(covarianceFactor(9, -3, 1)).toEqual({ l11: 3, l21: -1, l22: 0 });
  });
  it('has the same digits in every unit, as long as the variances are doubles', () => {
    for (const unit of [2 ** 1000, 2 ** -1000])
      expect(covarianceFactor(4 * unit, 2 * unit, 5 * unit)).toEqual({
        l11: 2 * Math.sqrt(unit),
        l21: Math.sqrt(unit),
        l22: 2 * Math.sqrt(unit),
      });
  });
  it('lets a determinant be negative by rounding, and by no more', () => {
    const [x, y] = [0.1, 0.7];
    expect(covarianceFactor(x * x, x * y, y * y)?.l22).toBeLessThan(2e-8);
    expect(covarianceFactor(1, 1 + 2 ** -52, 1)).toMatchObject({ l22: 0 });
    expect(covarianceFactor(1, 1 + 2 ** -48, 1)).toBeUndefined();
    for (const [xx, yy] of [
      [1, 2 ** -60],
      [2 ** -60, 1],
    ] as const) {
      expect(covarianceFactor(xx, 2 ** -30 * (1 + 2 ** -52), yy)).toMatchObject({ l22: 0 });
      expect(covarianceFactor(xx, 2 ** -30 * (1 + 2 ** -48), yy)).toBeUndefined();
    }
  });
  it.each([
    [-1, 0, 1],
    [1, 0, -1],
    [-1, 0, -1],
    [-1, 0, 0],
    [0, 0, -1],
    [0, 1, 1],
    [1, 1e200, 1],
    [1, Infinity, 1],
  ])('has no root of %d, %d, %d', (xx, xy, yy) => {
    expect(covarianceFactor(xx, xy, yy)).toBeUndefined();
  });
});

describe('readPlaneNormal', () => {
  it.each([
    ['p is 7; pass { mean, covariance }.', '7', TypeError],
    ['p is null; pass { mean, covariance }.', 'null', TypeError],
    ['p.mean is undefined; pass an array of numbers.', '{}', TypeError],
    ['p.mean has 1 entries; it must have 2.', '{"mean": [0], "covariance": [1, 0, 0, 1]}', RangeError],
    ['p.covariance has 3 entries; it must have 4.', '{"mean": [0, 0], "covariance": [1, 0, 1]}', RangeError],
    [
      'p.covariance has 0.5 and 0.25 off the diagonal; both must be the same.',
      '{"mean": [0, 0], "covariance": [1, 0.5, 0.25, 1]}',
      RangeError,
    ],
    [
      'p.covariance is [1, 2, 2, 1]; its determinant and variances must be at least 0.',
      '{"mean": [0, 0], "covariance": [1, 2, 2, 1]}',
      RangeError,
    ],
  ])('refuses nonsense: %s', (message, text, kind) => {
    expect(() => readPlaneNormal('p', JSON.parse(text))).toThrow(new kind(message));
  });
});
