import { describe, expect, it } from 'vitest';
import {
  gradientPenaltyCritic,
  gradientPenaltyCriticOfAtoms,
  gradientPenaltySlope,
  kantorovichPotential1d,
  normalGradientPenaltyCritic,
  normalMixDensity,
  normalW1,
  slopePenalty,
} from '@/math/index.ts';
import { slopeExcess } from '@/math/adversarial/slopeExcess.ts';
import { riemann } from '../sheets/riemann.ts';

describe('the slope', () => {
  it('falls where the real mass lies to the left, and rises where it lies to the right', () => {
    expect(gradientPenaltySlope(0.5, 0.25, 2)).toBe(-1.5);
    expect(gradientPenaltySlope(-0.5, 0.25, 2)).toBe(1.5);
    expect(slopeExcess(-0.5, 0.25, 2)).toBe(0.5);
  });
  it('is 1 where nothing passes, penalised points or not', () => {
    expect(gradientPenaltySlope(0, 1, 10)).toBe(1);
    expect(gradientPenaltySlope(0, 0, 10)).toBe(1);
    expect(slopeExcess(0, 0, 10)).toBe(0);
  });
  it('beats its neighbours in −ΔF f′ − λp̂(|f′| − 1)²', () => {
    for (const [gap, density, lambda] of [
      [0.3, 0.7, 0.5],
      [-0.9, 0.1, 10],
    ] as const) {
      const earned = (slope: number) => -gap * slope - lambda * density * slopePenalty(slope);
      const best = gradientPenaltySlope(gap, density, lambda);
      for (const other of [best - 0.01, best + 0.01, -best, 0, 1, -1])
        expect(earned(best)).toBeGreaterThan(earned(other));
    }
  });
  it.each([
    ['cdfDifference is NaN; it must be finite.', () => gradientPenaltySlope(NaN, 1, 1)],
    ['mixDensity is -1; it must be finite and at least 0.', () => gradientPenaltySlope(1, -1, 1)],
    ['lambda is 0; it must be finite and greater than 0.', () => gradientPenaltySlope(1, 1, 0)],
    [
      'mixDensity is 0 where cdfDifference is 0.5; between mass of both laws it is positive.',
      () => gradientPenaltySlope(0.5, 0, 1),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

it('slopePenalty is two-sided unless told otherwise', () => {
  expect([slopePenalty(0.5), slopePenalty(-0.5), slopePenalty(3)]).toEqual([0.25, 0.25, 4]);
  expect([0.5, -0.5, 1, 3, -3].map((slope) => slopePenalty(slope, { oneSided: true }))).toEqual([
    0, 0, 0, 4, 4,
  ]);
});

describe('gradientPenaltyCriticOfAtoms', () => {
  it('of three atoms, by hand', () => {
    // Real at 0 and 2, generated at 4: pairs 0–4 and 2–4 of mass ½ spread over 4 and 2.
    const critic = gradientPenaltyCriticOfAtoms([0, 2], [4], { lambda: 1 });
    expect([...critic.positions]).toEqual([0, 2, 4]);
    expect([...critic.cdfDifferences]).toEqual([0.5, 1]);
    expect([...critic.mixDensities]).toEqual([0.125, 0.375]);
    // 1 + ½/(2·⅛) = 3 and 1 + 1/(2·⅜) = 7/3.
    expect(critic.slopes[0]).toBe(-3);
    expect(critic.slopes[1]).toBeCloseTo(-7 / 3, 14);
    expect(critic.potential[0]).toBe(0);
    expect(critic.potential[1]).toBe(-6);
    expect(critic.potential[2]).toBeCloseTo(-6 - 14 / 3, 14);
    expect(critic.distance).toBe(3);
    // ½·2·2 + 1·2·4/3.
    expect(critic.overshoot).toBeCloseTo(2 + 8 / 3, 14);
    expect(critic.estimate).toBe(critic.distance + critic.overshoot);
    expect(critic.objective).toBe(critic.distance + critic.overshoot / 2);
    expect(critic.error).toBe(0);
  });
  it('weighs its atoms', () => {
    const { mixDensities, cdfDifferences } = gradientPenaltyCriticOfAtoms([0, 1], [0, 1], {
      xWeights: [3, 1],
      yWeights: [1, 3],
    });
    expect([...cdfDifferences]).toEqual([0.5]);
    // The pairs 0→1 and 1→0; those that stay pass nowhere.
    expect([...mixDensities]).toEqual([0.5625 + 0.0625]);
  });
  it('of one place is nothing at all', () => {
    expect(gradientPenaltyCriticOfAtoms([2], [2])).toEqual({
      positions: Float64Array.of(2),
      potential: Float64Array.of(0),
      slopes: new Float64Array(0),
      cdfDifferences: new Float64Array(0),
      mixDensities: new Float64Array(0),
      distance: 0,
      estimate: 0,
      overshoot: 0,
      objective: 0,
      error: 0,
    });
  });
  it('tends to Kantorovich’s potential as λ grows', () => {
    const positions = [2, 3, 7, 8];
    const kantorovich = kantorovichPotential1d(positions, [4, 1, 1, 2], [1, 2, 4, 1]);
    const critic = gradientPenaltyCriticOfAtoms(positions, positions, {
      lambda: 1e9,
      xWeights: [4, 1, 1, 2],
      yWeights: [1, 2, 4, 1],
    });
    // The slopes differ by |ΔF|/(2λp̂) of some 1e-9.
    kantorovich.potential.forEach((value, k) =>
      expect(Math.abs(critic.potential[k]! - value)).toBeLessThan(1e-7),
    );
  });
  it.each([
    ['x is empty; pass at least one number.', () => gradientPenaltyCriticOfAtoms([], [1])],
    ['y[0] is NaN; every entry must be finite.', () => gradientPenaltyCriticOfAtoms([1], [NaN])],
    [
      'xWeights sums to 0; at least one weight must be positive.',
      () => gradientPenaltyCriticOfAtoms([1], [2], { xWeights: [0] }),
    ],
    [
      'y has 1 entries and yWeights has 2; give both the same number.',
      () => gradientPenaltyCriticOfAtoms([1], [2], { yWeights: [1, 1] }),
    ],
    [
      'lambda is -1; it must be finite and greater than 0.',
      () => gradientPenaltyCriticOfAtoms([1], [2], { lambda: -1 }),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('gradientPenaltyCritic', () => {
  it('of piecewise constant densities, by hand', () => {
    // Real even on [0, 1], generated even on [1, 2]: ΔF rises to 1 at 1 and falls again.
    const tent = (x: number) => (x < 1 ? x : 2 - x);
    const critic = gradientPenaltyCritic(tent, () => 0.5, [0, 1, 2], { lambda: 1 });
    expect([...critic.positions]).toEqual([0, 1, 2]);
    // f′ = −(1 + ΔF): −1.5 over each half. Polynomials, which the rule integrates to rounding.
    expect(critic.potential[1]).toBeCloseTo(-1.5, 14);
    expect(critic.potential[2]).toBeCloseTo(-3, 14);
    expect(critic.distance).toBeCloseTo(1, 14);
    expect(critic.overshoot).toBeCloseTo(2 / 3, 14);
    expect(critic.estimate).toBe(critic.distance + critic.overshoot);
    expect(critic.objective).toBe(critic.distance + critic.overshoot / 2);
    expect(critic.error).toBeLessThan(1e-12);
    expect(critic.error).toBeGreaterThan(0);
  });
  it('agrees with the exact critic of atoms', () => {
    const exact = gradientPenaltyCriticOfAtoms([0, 2], [4, 5], { lambda: 0.5 });
    const at = (values: Float64Array) => (x: number) =>
      values[exact.positions.findLastIndex((p) => p <= x)] ?? 0;
    const found = gradientPenaltyCritic(at(exact.cdfDifferences), at(exact.mixDensities), exact.positions, {
      lambda: 0.5,
    });
    exact.potential.forEach((value, k) => expect(found.potential[k]).toBeCloseTo(value, 12));
    expect(found.estimate).toBeCloseTo(exact.estimate, 12);
  });
  it('has weight 10 unless told otherwise', () => {
    expect(
      gradientPenaltyCritic(
        () => 1,
        () => 0.5,
        [0, 1],
      ).potential[1],
    ).toBeCloseTo(-1.1, 14);
  });
  it.each([
    [[0], 'breakpoints has 1 entry; give at least the two ends.'],
    [[], 'breakpoints is empty; pass at least one number.'],
    [[0, 0], 'breakpoints has 0 after 0; they must increase.'],
    [[0, 1, 0.5], 'breakpoints has 0.5 after 1; they must increase.'],
    [[0, NaN], 'breakpoints[1] is NaN; every entry must be finite.'],
  ])('refuses the breakpoints %j', (breakpoints, message) => {
    expect(() =>
      gradientPenaltyCritic(
        () => 0,
        () => 1,
        breakpoints,
      ),
    ).toThrow(new RangeError(message));
  });
  it('stops at the tolerance that was asked for', () => {
    const root = (x: number) => Math.sqrt(x);
    const rough = gradientPenaltyCritic(root, () => 1, [0, 1], { tolerance: 1e-4 });
    const fine = gradientPenaltyCritic(root, () => 1, [0, 1]);
    expect(rough.error).toBeGreaterThan(fine.error);
    expect(Math.abs(rough.distance - 2 / 3)).toBeLessThan(1e-4);
    expect(Math.abs(fine.distance - 2 / 3)).toBeLessThan(1e-11);
  });
  it('refuses a tolerance of 0', () => {
    expect(() =>
      gradientPenaltyCritic(
        () => 0,
        () => 1,
        [0, 1],
        { tolerance: 0 },
      ),
    ).toThrow(new RangeError('tolerance is 0; it must be finite and greater than 0.'));
  });
  it('refuses a λ that is not positive, before it integrates', () => {
    expect(() =>
      gradientPenaltyCritic(
        () => 0,
        () => 1,
        [0, 1],
        { lambda: 0 },
      ),
    ).toThrow(new RangeError('lambda is 0; it must be finite and greater than 0.'));
  });
});

describe('normalMixDensity', () => {
  it.each([
    [0.3, { mean: 0, sd: 1 }, { mean: 2, sd: 0.5 }],
    [1, { mean: 1, sd: 1 }, { mean: 1, sd: 3 }],
    [-4, { mean: 5, sd: 2 }, { mean: -3, sd: 1 }],
    [5, { mean: 0, sd: 0.1 }, { mean: 10, sd: 0.1 }],
  ])('at %d between %j and %j is the mean over the shares', (t, p, q) => {
    const at = (share: number) => {
      const sd = Math.sqrt((share * p.sd) ** 2 + ((1 - share) * q.sd) ** 2);
      const z = (t - share * p.mean - (1 - share) * q.mean) / sd;
      return Math.exp(-0.5 * z * z) / (sd * Math.sqrt(2 * Math.PI));
    };
    // The plain rule's own error with 20,000 steps.
    expect(Math.abs(normalMixDensity(t, p, q) / riemann(at, 0, 1) - 1)).toBeLessThan(1e-7);
  });
  it('is even in its laws', () => {
    const [p, q] = [
      { mean: 0, sd: 1 },
      { mean: 3, sd: 0.2 },
    ];
    expect(normalMixDensity(1, p, q)).toBeCloseTo(normalMixDensity(1, q, p), 12);
  });
  it('has area 1', () => {
    const [p, q] = [
      { mean: 0, sd: 1 },
      { mean: 3, sd: 2 },
    ];
    expect(riemann((t) => normalMixDensity(t, p, q), -10, 20, 300)).toBeCloseTo(1, 9);
  });
  it.each([
    ['t is NaN; it must be finite.', () => normalMixDensity(NaN, { mean: 0, sd: 1 }, { mean: 0, sd: 1 })],
    [
      'p.sd is 0; it must be finite and greater than 0.',
      () => normalMixDensity(0, { mean: 0, sd: 0 }, { mean: 0, sd: 1 }),
    ],
    [
      'q.sd is -1; it must be finite and at least 0.',
      () => normalMixDensity(0, { mean: 0, sd: 1 }, { mean: 0, sd: -1 }),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('normalGradientPenaltyCritic', () => {
  it('knows W₁ by the way, also where the distribution functions cross', () => {
    for (const [p, q] of [
      [
        { mean: 0, sd: 1 },
        { mean: 1, sd: 2 },
      ],
      [
        { mean: 3, sd: 0.5 },
        { mean: -1, sd: 0.5 },
      ],
    ] as const) {
      const critic = normalGradientPenaltyCritic(p, q, { lambda: 2 });
      // 9 sd hold all but 1e-18; the quadrature's tolerance is 1e-11.
      expect(Math.abs(critic.distance - normalW1(p, q))).toBeLessThan(1e-10);
      expect(critic.overshoot).toBeGreaterThan(0);
      expect(critic.error).toBeLessThan(1e-9);
    }
  });
  it('of equal laws shows 0', () => {
    const same = { mean: 1, sd: 2 };
    expect(normalGradientPenaltyCritic(same, same)).toMatchObject({ distance: 0, estimate: 0, objective: 0 });
  });
  it('gives the critic at further positions, those outside left out', () => {
    const [p, q] = [
      { mean: 0, sd: 1 },
      { mean: 2, sd: 1 },
    ];
    const critic = normalGradientPenaltyCritic(p, q, { at: [-100, 0.123, 1e9] });
    expect(critic.positions).toContain(0.123);
    expect(critic.positions.at(0)).toBe(-9);
    expect(critic.positions.at(-1)).toBe(11);
    // It falls everywhere, for all mass goes to the right.
    critic.potential.forEach((value, k) => expect(k === 0 || value < critic.potential[k - 1]!).toBe(true));
  });
  it.each([
    [
      'p.sd is 0; it must be finite and greater than 0.',
      () => normalGradientPenaltyCritic({ mean: 0, sd: 0 }, { mean: 0, sd: 1 }),
    ],
    [
      'q.mean is NaN; it must be finite.',
      () => normalGradientPenaltyCritic({ mean: 0, sd: 1 }, { mean: NaN, sd: 1 }),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});
