import { describe, expect, it } from 'vitest';
import {
  gradientPenaltyCritic,
  gradientPenaltyCriticOfAtoms,
  gradientPenaltyCriticOfHistograms,
  normalGradientPenaltyCritic,
  normalMixDensity,
} from '@/math/index.ts';

describe('gradientPenaltyCriticOfHistograms adds a position only where ΔF changes sign inside a cell', () => {
  it('not where ΔF only comes back to 0 at an edge', () => {
    // Rounded, −3 + (−0.7 − −3) lies left of −0.7.
    const edges = [-4, -3, -0.7, 1];
    expect(-3 + (-0.7 - -3)).toBeLessThan(-0.7);
    expect([...gradientPenaltyCriticOfHistograms(edges, [1, 0, 1], [0, 1, 1]).positions]).toEqual(edges);
  });
  it('not where the change rounds to the left edge', () => {
    const edges = [0, 1, 2, 3];
    // ΔF is 1e-20, then −1: it crosses 1e-20 right of 1.
    expect([...gradientPenaltyCriticOfHistograms(edges, [1e-20, 0, 1], [0, 1, 0]).positions]).toEqual(edges);
  });
  it('nor where it rounds to the right edge', () => {
    const edges = [0, 1024, 1025, 1030];
    const [p, q] = [
      [0, 0.25 + 2 ** -54, 0.75],
      [0.25, 0, 0.75],
    ];
    expect([...gradientPenaltyCriticOfHistograms(edges, p!, q!).positions]).toEqual(edges);
  });
  it('and takes edges that are neighbouring doubles', () => {
    const last = 1 + 2 * Number.EPSILON;
    const { positions, distance } = gradientPenaltyCriticOfHistograms(
      [0, 1 + Number.EPSILON, last],
      [1, 0],
      [0, 1],
    );
    expect([...positions]).toEqual([0, 1 + Number.EPSILON, last]);
    // From the middle of the first cell to the end of it.
    expect(distance).toBeCloseTo(0.5, 13);
  });
});

describe('gradientPenaltyCritic', () => {
  it('rises with slope 1 where no mass passes, as gradientPenaltySlope does', () => {
    const { potential } = gradientPenaltyCritic(
      () => 0,
      () => 1,
      [0, 2, 5],
    );
    expect([...potential]).toEqual([0, 2, 5]);
  });
  it('estimates the error of what it shows: of the distance and of the overshoot together', () => {
    // Overshoot ∫ 1/(2λ√x) = 1/10 with an endless slope at 0; the distance is exact.
    const { distance, overshoot, error } = gradientPenaltyCritic(
      () => 1,
      (x) => Math.sqrt(x),
      [0, 1],
      { tolerance: 1e-4 },
    );
    expect(distance).toBe(1);
    expect(Math.abs(overshoot - 0.1)).toBeGreaterThan(1e-9);
    expect(Math.abs(overshoot - 0.1)).toBeLessThan(error);
  });
});

describe('gradientPenaltyCriticOfAtoms', () => {
  it('refuses a bad λ even where there is nothing to penalise', () => {
    expect(() => gradientPenaltyCriticOfAtoms([2], [2], { lambda: -1 })).toThrow(
      new RangeError('lambda is -1; it must be finite and greater than 0.'),
    );
  });
  it('keeps masses that hardly count beside the others', () => {
    const xWeights = [1, 1e-18, 1e-18];
    const { mixDensities } = gradientPenaltyCriticOfAtoms([0, 10, 20], [0], { xWeights });
    // Masses of 1e-18 spread over 10 and 20: a few roundings.
    expect(Math.abs(mixDensities[0]! / 1.5e-19 - 1)).toBeLessThan(1e-14);
    expect(Math.abs(mixDensities[1]! / 5e-20 - 1)).toBeLessThan(1e-14);
  });
});

describe('normalMixDensity', () => {
  it.each([-1999, -1000, 2900, 7999])(
    'at %d between narrow laws far apart is even: one over their distance',
    (t) => {
      const [p, q] = [
        { mean: -2000, sd: 0.01 },
        { mean: 8000, sd: 0.02 },
      ];
      // The share of t is known to 1e-16, a ten-billionth of the width to integrate over.
      expect(Math.abs(normalMixDensity(t, p, q) * 10_000 - 1)).toBeLessThan(1e-9);
      expect(Math.abs(normalMixDensity(t, q, p) * 10_000 - 1)).toBeLessThan(1e-9);
    },
  );
  it('has the same digits in every unit', () => {
    const at = (unit: number) =>
      unit * normalMixDensity(unit, { mean: 0, sd: unit }, { mean: 3 * unit, sd: 0.5 * unit });
    // A power of two scales every step of the way without rounding; what is small is not given less care.
    expect(at(2 ** 70)).toBe(at(1));
    expect(at(2 ** -70)).toBe(at(1));
  });
});

it('normalGradientPenaltyCritic knows the critic where the distribution functions cross', () => {
  // (x − 1)/2 = (x − 4)/½ at x = 5.
  const { positions } = normalGradientPenaltyCritic({ mean: 1, sd: 2 }, { mean: 4, sd: 0.5 });
  expect([...positions]).toContain(5);
});
