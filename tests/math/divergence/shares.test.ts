import { describe, expect, it } from 'vitest';
import { logShare } from '@/math/divergence/logShare.ts';
import { normaliseWeights } from '@/math/divergence/normaliseWeights.ts';
import { pairWeights } from '@/math/divergence/pairWeights.ts';
import { relativeExcess } from '@/math/divergence/relativeExcess.ts';
import { tiltDivergence } from '@/math/divergence/tiltDivergence.ts';
import { exactDifferences } from './exactShares.ts';

const ulp = Number.EPSILON;

describe('pairWeights', () => {
  it.each([
    [
      [0.1, 0.2, 0.7],
      [0.1 * (1 + ulp), 0.2, 0.7],
    ],
    [
      [1 / 3, 1 / 7, 1 / 11, 1e-17],
      [1 / 3, 1 / 7 + ulp / 8, 1 / 11, 3e-17],
    ],
    [
      [1e16, 1, 3, 0.3],
      [1e16, 1.1, 2.9, 0.3],
    ],
    [
      [3, 1e-17, 0.1],
      [9, 2e-17, 0.3],
    ],
    [
      [1, 0, 5],
      [0, 2, 1],
    ],
  ])('of %j and %j takes the differences of shares that whole numbers give', (p, q) => {
    const exact = exactDifferences(p, q);
    const { difference } = pairWeights(p, q);
    // 106 bits lose all but 1e-13 of a difference 17 digits below the shares.
    exact.forEach((value, i) =>
      expect(Math.abs(difference[i]! - value)).toBeLessThanOrEqual(1e-13 * Math.abs(value)),
    );
    expect(exact.some((value) => value !== 0)).toBe(true);
  });
  it('of the same weights in another unit are all 0', () => {
    const p = [0.1, 0.2, 0.7, 1e-5];
    expect([
      ...pairWeights(
        p,
        p.map((weight) => 4 * weight),
      ).difference,
    ]).toEqual([0, 0, 0, 0]);
  });
  it.each([
    [[1, 2], [1], 'p has 2 entries and q has 1; give both the same number.'],
    [[], [1], 'p is empty; pass at least one number.'],
    [[1], [NaN], 'q[0] is NaN; every entry must be finite.'],
  ])('refuses %j against %j', (p, q, message) => {
    expect(() => pairWeights(p, q)).toThrow(new RangeError(message));
  });
});

describe('normaliseWeights', () => {
  it.each([
    [
      [5e-324, 1.5e-323],
      [0.25, 0.75],
    ],
    [
      [1.5e308, 0.5e308],
      [0.75, 0.25],
    ],
    [
      [2 ** 1023, 2 ** 1023],
      [0.5, 0.5],
    ],
    [
      [0, 7, 0],
      [0, 1, 0],
    ],
  ])('divides %j by a sum that may leave the doubles', (weights, shares) => {
    expect([...normaliseWeights('p', weights).share]).toEqual(shares);
  });
  it('knows the logarithm of that sum', () => {
    expect(normaliseWeights('p', [1, 3]).logTotal).toBeCloseTo(Math.log(4), 15);
    // Of numbers near 710 and −743, to a few units in the last place.
    expect(normaliseWeights('p', [2 ** 1023, 2 ** 1023]).logTotal).toBeCloseTo(1024 * Math.LN2, 12);
    expect(normaliseWeights('p', [5e-324, 1.5e-323]).logTotal).toBeCloseTo(-1072 * Math.LN2, 12);
  });
  it('scales by a power of two, so that the largest weight lies in [1, 2)', () => {
    expect([...normaliseWeights('p', [3, 0.75, 6]).scaled]).toEqual([0.75, 0.1875, 1.5]);
    expect(normaliseWeights('p', [3, 1e-17]).total).toEqual({ high: 1.5, low: 0.5e-17 });
  });
});

describe('logShare', () => {
  const log = (weights: readonly number[], i: number) => logShare(normaliseWeights('p', weights), i);
  it('of nearly all is minus what the others hold', () => {
    expect(log([1, 1e-18], 0)).toBe(-1e-18);
    expect(log([1e-30, 5, 0], 1)).toBeCloseTo(-2e-31, 45);
    expect(log([1, 3], 1)).toBeCloseTo(Math.log(0.75), 15);
  });
  it('of a share too small for a double still has all digits', () => {
    // 320 and 400 powers of ten: logarithms of some 900, to a few units in the last place.
    expect(log([1e300, 1e-20], 1) / (-320 * Math.LN10)).toBeCloseTo(1, 15);
    expect(log([1e300, 1e-100], 1) / (-400 * Math.LN10)).toBeCloseTo(1, 15);
  });
  it('of no weight is −Infinity', () => {
    expect(log([1, 0], 1)).toBe(-Infinity);
  });
});

describe('relativeExcess', () => {
  it('is the same by the series and by the formula where they meet', () => {
    for (const rho of [0.0999, -0.0999, 0.1, -0.1, 0.11, -0.11]) {
      // The formula loses two digits to cancellation.
      expect(relativeExcess(rho) / ((1 + rho) * Math.log1p(rho) - rho)).toBeCloseTo(1, 13);
    }
  });
  it('keeps the first terms of its series for a tiny ρ', () => {
    for (const rho of [1e-5, -1e-5, 1e-100]) {
      expect(relativeExcess(rho) / (rho * rho * (1 / 2 - rho / 6 + (rho * rho) / 12))).toBeCloseTo(1, 14);
    }
  });
  it('has no value below −1', () => {
    expect(relativeExcess(-1 - ulp)).toBeNaN();
  });
});

it('tiltDivergence is even, and ln 2 beyond ±1', () => {
  expect([1 + ulp, -1 - ulp, 1, -1].map(tiltDivergence)).toEqual(Array(4).fill(Math.LN2));
  expect(tiltDivergence(-0.3)).toBe(tiltDivergence(0.3));
  // ½(1.3 ln 1.3 + 0.7 ln 0.7).
  expect(tiltDivergence(0.3)).toBeCloseTo(0.5 * (1.3 * Math.log(1.3) + 0.7 * Math.log(0.7)), 15);
});
