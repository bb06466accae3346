import { describe, expect, it } from 'vitest';
import { bumpKnots } from '@/math/distribution/bumpKnots.ts';
import { crossingsOfBumps } from '@/math/distribution/crossingsOfBumps.ts';
import { densityCrossings } from '@/math/distribution/densityCrossings.ts';
import { signChanges } from '@/math/distribution/signChanges.ts';
import { sortedDistinct } from '@/math/distribution/sortedDistinct.ts';
import { signedDifference } from '@/math/distribution/signedDifference.ts';
import { bracketedRoot } from '@/math/quadrature/bracketedRoot.ts';

const N = (mean: number, sd: number) => ({ mean, sd });
const bump = (mean: number, sd: number, weight = 1) => ({ weight, mean, sd });

describe('crossingsOfBumps', () => {
  it('of bumps as wide as each other is one place', () => {
    // Half-way, moved by ln(weight ratio)·sd²/distance.
    expect(crossingsOfBumps(N(0, 2), N(4, 2), 0)).toEqual([2]);
    expect(crossingsOfBumps(N(0, 2), N(4, 2), Math.log(2))[0]).toBeCloseTo(2 - Math.log(2), 14);
    expect(crossingsOfBumps(N(1, 1), N(1, 1), 0)).toEqual([]);
    expect(crossingsOfBumps(N(1, 1), N(1, 1), 1)).toEqual([]);
  });
  it('comes in increasing order, whichever is wider, on either side', () => {
    const logRatio = (a: number, b: number) => Math.log(a / b);
    for (const [m, s] of [
      [1, 3],
      [-1, 3],
      [2, 0.4],
      [-2, 0.4],
    ] as const) {
      const [left, right] = crossingsOfBumps(N(0, 1), N(m, s), logRatio(1, s));
      expect(left).toBeLessThan(right!);
      for (const x of [left!, right!]) {
        // Both densities' logarithms are equal there, to rounding of numbers of size 10.
        const difference = -0.5 * x * x - (-0.5 * ((x - m) / s) ** 2 - Math.log(s));
        expect(Math.abs(difference)).toBeLessThan(1e-13);
      }
    }
  });
  it('of a bump below the other everywhere is none, of one that touches it one', () => {
    expect(crossingsOfBumps(N(0, 1), N(0, 2), 1)).toEqual([]);
    expect(crossingsOfBumps(N(0, 1), N(0, 2), 0)).toEqual([0]);
  });
});

describe('bumpKnots', () => {
  it('leaves out what lies beyond every bump', () => {
    // Equal bumps with weights e⁸ apart cross 8 beyond the middle, 8½ from the first mean.
    expect(bumpKnots([bump(0, 1), bump(1, 1, Math.exp(-8))], [2])).toEqual([-2, -1, 0, 1, 2, 3]);
    const [half, ...rest] = bumpKnots([bump(0, 1), bump(1, 1)], [2]).filter((x) => !Number.isInteger(x));
    expect([half, rest]).toEqual([0.5, []]);
  });
});

it('sortedDistinct leaves out repetitions and what is not finite', () => {
  expect(sortedDistinct([3, 1, 10, NaN, 3, -Infinity, 2, 1, 1])).toEqual([1, 2, 3, 10]);
  expect(sortedDistinct([])).toEqual([]);
});

describe('signedDifference', () => {
  it('cancels common bumps, to rounding', () => {
    const { plus, minus, components } = signedDifference(
      [bump(0, 1, 0.1 + 0.2), bump(5, 1, 0.7)],
      [bump(0, 1, 0.3), bump(6, 1, 0.7)],
    );
    expect([[...plus.mean], [...minus.mean]]).toEqual([[5], [6]]);
    expect(components.map(({ weight }) => weight)).toEqual([0.7, 0.7]);
  });
  it('keeps a difference between small weights, which is no rounding of theirs', () => {
    const { plus, minus } = signedDifference(
      [bump(0, 1, 1e-6), bump(5, 1, 0.5)],
      [bump(0, 1, 1.0001e-6), bump(6, 1, 0.5)],
    );
    expect([[...plus.mean], [...minus.mean]]).toEqual([[5], [0, 6]]);
  });
  it('keeps the rest of a bump that both have, on the side that has more', () => {
    const { plus, minus } = signedDifference(
      [bump(0, 1, 0.75), bump(5, 1, 0.25)],
      [bump(0, 1, 0.25), bump(5, 2, 0.75)],
    );
    expect([[...plus.weight], [...minus.weight]]).toEqual([[0.5, 0.25], [0.75]]);
    expect([...minus.sd]).toEqual([2]);
  });
});

describe('densityCrossings', () => {
  it('of equal mixtures has none and no side above', () => {
    expect(densityCrossings(signedDifference([bump(0, 1)], [bump(0, 1)]))).toEqual({
      points: [],
      startsAbove: false,
    });
  });
  it('sees a small bump inside a wide one from both sides', () => {
    const [wide, spiked] = [[bump(0, 10)], [bump(0, 10, 0.999), bump(3, 0.01, 0.001)]];
    const there = densityCrossings(signedDifference(wide, spiked));
    const back = densityCrossings(signedDifference(spiked, wide));
    expect(there.points).toHaveLength(2);
    expect(back.points).toEqual(there.points);
    expect([there.startsAbove, back.startsAbove]).toEqual([true, false]);
  });
  it('finds the far crossing of nearly equal widths', () => {
    const { points, startsAbove } = densityCrossings(signedDifference([bump(0, 1)], [bump(0.5, 1.1)]));
    const exact = crossingsOfBumps(N(0, 1), N(0.5, 1.1), -Math.log(1.1));
    expect(points).toHaveLength(2);
    points.forEach((x, k) => expect(x / exact[k]!).toBeCloseTo(1, 9));
    expect(startsAbove).toBe(false);
  });
});

describe('signChanges', () => {
  it('finds a dip between samples that all have one sign', () => {
    const dip = (x: number) => (x - 0.5) ** 2 - 0.01;
    for (const sign of [1, -1]) {
      const found = signChanges((x) => sign * dip(x), [-1, 0, 1.2, 3], 0);
      expect(found).toHaveLength(2);
      expect(found[0]).toBeCloseTo(0.4, 12);
      expect(found[1]).toBeCloseTo(0.6, 12);
    }
    // The lowest sample right of the dip.
    expect(signChanges(dip, [-1, 0.9, 2], 0).map((x) => x.toFixed(9))).toEqual([
      '0.400000000',
      '0.600000000',
    ]);
  });
  it('finds a dip that goes below by next to nothing', () => {
    const dip = (x: number) => (x - 0.5) ** 2 - 1e-13;
    // Roots half a millionth from each other, the search knows the bottom to a hundred-millionth.
    for (const xs of [
      [-1, 0, 1.2, 3],
      [-2, 0.9, 2],
    ]) {
      const found = signChanges(dip, xs, 0);
      expect(found).toHaveLength(2);
      found.forEach((x, k) => expect((x - 0.5) / (k === 0 ? -1 : 1)).toBeCloseTo(Math.sqrt(1e-13), 12));
    }
  });
  it('takes no touch, and no sample that is 0 or no number, for a change', () => {
    expect(signChanges((x) => x * x, [-1, 0, 1], 0)).toEqual([]);
    expect(signChanges((x) => (x === 0 ? NaN : x * x), [-1, 0, 1], 0)).toEqual([]);
    expect(signChanges((x) => (x - 0.5) ** 2 + 0.01, [-1, 0, 1.2], 0)).toEqual([]);
    expect(signChanges((x) => x, [-1, 0, 1], 0)).toEqual([0]);
  });
});

describe('bracketedRoot', () => {
  const sample = (f: (x: number) => number, x: number) => ({ x, value: f(x) });
  it.each([
    ['x² − 2', (x: number) => x * x - 2, 0, 2, Math.SQRT2],
    ['a steep cubic', (x: number) => (x - 1) ** 3, -3, 7, 1],
    ['a flat start', (x: number) => Math.expm1(20 * (x - 0.9)), 0, 1, 0.9],
    ['a step', (x: number) => (x < 0.3 ? -1 : 1), 0, 1, 0.3],
    ['a falling line', (x: number) => 1 - 4 * x, -5, 3, 0.25],
  ])('finds the root of %s from either end', (_name, f, from, to, root) => {
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const)
      // A triple root is known to the cube root of rounding.
      expect(Math.abs(bracketedRoot(f, sample(f, a), sample(f, b), 0) - root)).toBeLessThan(1e-5);
  });
  it('takes few evaluations of a smooth function, and stops at the tolerance', () => {
    let calls = 0;
    const f = (x: number) => {
      calls++;
      return Math.exp(x) - 2;
    };
    expect(bracketedRoot(f, { x: 0, value: -1 }, { x: 1, value: Math.E - 2 }, 0)).toBeCloseTo(Math.LN2, 15);
    const fine = calls;
    // Bisection alone takes 52.
    expect(fine).toBeLessThan(15);
    calls = 0;
    expect(
      Math.abs(bracketedRoot(f, { x: 0, value: -1 }, { x: 1, value: Math.E - 2 }, 0.01) - Math.LN2),
    ).toBeLessThan(0.01);
    expect(calls).toBeLessThan(fine);
  });
  it('returns an end that is a root', () => {
    const never = () => {
      throw new Error('no evaluation is needed');
    };
    expect(bracketedRoot(never, { x: 3, value: 0 }, { x: 5, value: 2 }, 0)).toBe(3);
    expect(bracketedRoot(never, { x: 3, value: -1 }, { x: 5, value: 0 }, 0)).toBe(5);
  });
});
