import { describe, expect, it } from 'vitest';
import {
  bestEvent,
  bhattacharyya,
  bhattacharyyaCoefficient,
  chiSquare,
  crossEntropy,
  entropy,
  hellingerSquared,
  jsDistance,
  jsDivergence,
  klDivergence,
  totalVariation,
} from '@/math/index.ts';
import type { ChiSquareKind } from '@/math/index.ts';

/** Whether `got` is `expected` but for a few units in the last place. */
const closely = (got: number, expected: number) => expect(got / expected).toBeCloseTo(1, 14);

describe('klDivergence at the ends of the doubles', () => {
  it('of a bin that only q has, however small, is that share', () => {
    closely(klDivergence([1, 0], [1, 1e-295]), 1e-295);
    closely(klDivergence([1, 0], [1, 1e-20]), 1e-20);
  });
  it('of shares whose quotient lost digits to underflow', () => {
    // 1e-300 ln(1/10) − 1e-300 + 1e-299.
    closely(klDivergence([1e-300, 1], [1e-299, 1]), 1e-300 * (9 - Math.LN10));
  });
  it('of shares too small for a double to know', () => {
    // 1e-310 (ln(1e-310/1.234e-323) − 1); as a double 1.234e-323 is 20 % less.
    const exact = 1e-310 * (13 * Math.LN10 - Math.log(1.234) - 1);
    expect(Math.abs(klDivergence([1e-10, 1e300], [1.234e-23, 1e300]) / exact - 1)).toBeLessThan(1e-9);
  });
  it('of shares a factor 1e300 apart', () => {
    closely(klDivergence([1, 1], [1e-300, 1]), 0.5 * 300 * Math.LN10 - Math.LN2);
    closely(klDivergence([1, 1], [1e-16, 1]), 0.5 * 16 * Math.LN10 - Math.LN2);
  });
  it('is Infinity for any mass, the least double, where q has none', () => {
    expect(klDivergence([5e-324, 1], [0, 1])).toBe(Infinity);
    expect(klDivergence([5e-324, 1e300], [0, 1])).toBe(Infinity);
    expect(klDivergence([0, 1], [0, 1])).toBe(0);
  });
  it('of laws that differ in the last digits is half of Σ δ²/q', () => {
    const d = 2 ** -30;
    // The third order changes it by δ/3 of itself, which both bins cancel.
    closely(klDivergence([1 + d, 1 - d], [1, 1]), d * d * 0.5);
  });
});

describe('the unit', () => {
  it.each([
    ['klDivergence', () => klDivergence([1, 0], [1, 3], { base: 2 }), 2],
    ['klDivergence', () => klDivergence([1, 0], [1, 3], { base: 4 }), 1],
    ['jsDivergence', () => jsDivergence([1, 0], [0, 1], { base: 4 }), 0.5],
    ['jsDistance', () => jsDistance([1, 0], [0, 1], { base: 16 }), 0.5],
    ['entropy', () => entropy([1, 1, 1, 1], { base: 4 }), 1],
    ['crossEntropy', () => crossEntropy([1, 0], [1, 3], { base: 4 }), 1],
  ] as const)('of %s is the base’s', (_name, of, expected) => {
    expect(of()).toBeCloseTo(expected, 15);
  });
  const badBases = [0, 1, -2, NaN, Infinity];
  it.each(badBases)('is refused for base %d', (base) => {
    const message = `base is ${base}; it must be finite, positive and not 1, for example 2 for bits.`;
    for (const run of [
      () => klDivergence([1], [1], { base }),
      () => jsDivergence([1], [1], { base }),
      () => jsDistance([1], [1], { base }),
      () => entropy([1], { base }),
      () => crossEntropy([1], [1], { base }),
    ])
      expect(run).toThrow(new RangeError(message));
  });
});

describe('chiSquare', () => {
  it('of differences whose square underflows, by either divisor', () => {
    closely(chiSquare([1, 1e-200], [1, 2e-200]), 5e-201);
    closely(chiSquare([1, 1e-200], [1, 2e-200], { kind: 'neyman' }), 1e-200);
    closely(chiSquare([1, 1e-200], [1, 2e-200], { kind: 'symmetric' }), 1e-200 / 3);
  });
  it('of a quotient that would overflow before the value does', () => {
    closely(chiSquare([1, 1], [2e-309, 1]), 0.25 / 2e-309);
    expect(chiSquare([1, 1], [1e-310, 1])).toBe(Infinity);
  });
  it('is Infinity only where the divisor alone is empty', () => {
    expect(chiSquare([1, 1, 0], [1, 0, 0])).toBe(Infinity);
    expect(chiSquare([1, 1, 0], [1, 0, 0], { kind: 'neyman' })).toBeCloseTo(1, 15);
    expect(chiSquare([1, 1, 0], [1, 0, 0], { kind: 'symmetric' })).toBeCloseTo(0.25 / 1.5 + 0.5, 15);
  });
  it('refuses an unknown kind', () => {
    const kind: ChiSquareKind = JSON.parse('"chi"');
    expect(() => chiSquare([1], [1], { kind })).toThrow(
      new RangeError(`kind is "chi"; it must be 'pearson', 'neyman' or 'symmetric'.`),
    );
  });
});

describe('bounds hold through rounding', () => {
  let state = 1;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const draws = Array.from({ length: 300 }, (_, k) => Array.from({ length: 2 + (k % 9) }, draw));
  it('disjoint laws are at most at 1, or ln 2', () => {
    const worst = { tv: 0, event: 0, hellinger: 0, js: 0 };
    for (const weights of draws) {
      const p = [...weights, ...weights.map(() => 0)];
      const q = [...p].reverse();
      worst.tv = Math.max(worst.tv, totalVariation(p, q));
      worst.event = Math.max(worst.event, bestEvent(p, q).score);
      worst.hellinger = Math.max(worst.hellinger, hellingerSquared(p, q));
      worst.js = Math.max(worst.js, jsDivergence(p, q));
    }
    expect(worst).toEqual({ tv: 1, event: 1, hellinger: 1, js: Math.LN2 });
  });
  it('equal laws overlap by at most 1', () => {
    expect(Math.max(...draws.map((p) => bhattacharyyaCoefficient(p, p)))).toBe(1);
    expect(draws.every((p) => Object.is(bhattacharyya(p, p), 0))).toBe(true);
  });
});

describe('bestEvent', () => {
  it('leaves ties out', () => {
    expect(bestEvent([2, 1, 1], [1, 1, 2])).toEqual({ indices: [0], score: 0.25 });
  });
});

describe('bhattacharyya', () => {
  it('of nearly equal laws keeps its digits', () => {
    const d = 2 ** -30;
    // −ln(1 − H²) with H² = δ²/8 to the fourth order.
    closely(bhattacharyya([1 + d, 1 - d], [1, 1]), (d * d) / 8);
  });
  it('of hardly overlapping laws is minus the logarithm of the overlap', () => {
    closely(bhattacharyya([1, 1e-30], [1e-30, 1]), -Math.log(2e-15));
    closely(bhattacharyya([1, 3], [3, 1]), -Math.log(Math.sqrt(0.75)));
  });
});

describe('entropies', () => {
  it('of an atom are 0, not −0', () => {
    expect(Object.is(entropy([0, 3]), 0)).toBe(true);
    expect(Object.is(crossEntropy([0, 3], [0, 5]), 0)).toBe(true);
  });
  it('count an empty bin of p for nothing, even where q has no mass', () => {
    closely(crossEntropy([1, 0, 1], [1, 0, 3]), 0.5 * (Math.log(4) + Math.log(4 / 3)));
    expect(crossEntropy([1, 5e-324], [1, 0])).toBe(Infinity);
    expect(crossEntropy([1e300, 5e-324], [1, 0])).toBe(Infinity);
  });
  it('name the weights that they refuse', () => {
    expect(() => entropy([])).toThrow(new RangeError('p is empty; pass at least one number.'));
    expect(() => crossEntropy([1], [0])).toThrow(
      new RangeError('q sums to 0; at least one weight must be positive.'),
    );
  });
  it('see a share too small for a double', () => {
    closely(crossEntropy([0, 1], [1e300, 1e-20]), 320 * Math.LN10);
  });
});
