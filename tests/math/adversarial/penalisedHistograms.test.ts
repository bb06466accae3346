import { describe, expect, it } from 'vitest';
import {
  gradientPenaltyCriticOfAtoms,
  gradientPenaltyCriticOfHistograms,
  normalCdf,
  normalGradientPenaltyCritic,
  wasserstein1d,
} from '@/math/index.ts';
import { mixDensityOfHistograms } from '@/math/adversarial/mixDensityOfHistograms.ts';
import { reciprocalIntegral } from '@/math/adversarial/reciprocalIntegral.ts';
import { riemann } from '../sheets/riemann.ts';

describe('mixDensityOfHistograms', () => {
  const pair = { edges: [0, 1, 3, 4], real: [0.5, 0.25, 0.25], fake: [0, 0.75, 0.25] };
  it('between two neighbouring cells is the double integral', () => {
    // ∫₀¹∫₁² dx dy/(y − x) = 2 ln 2.
    const two = { edges: [0, 1, 2], real: [1, 0], fake: [0, 1] };
    expect(mixDensityOfHistograms(two)(1)).toBeCloseTo(2 * Math.LN2, 14);
    expect(mixDensityOfHistograms({ edges: [0, 1, 2], real: [0, 1], fake: [1, 0] })(1)).toBeCloseTo(
      2 * Math.LN2,
      14,
    );
  });
  it('has area 1', () => {
    // Kinks like u ln u at the edges: the plain rule is right to the square of its step.
    expect(riemann((t) => mixDensityOfHistograms(pair)(t), 0, 4, 4000)).toBeCloseTo(1, 5);
  });
  it('is the mean over the shares ε', () => {
    const densityAt = (masses: readonly number[], x: number) => {
      const k = pair.edges.findLastIndex((edge) => edge <= x);
      return k < 0 || k > 2 ? 0 : masses[k]! / (pair.edges[k + 1]! - pair.edges[k]!);
    };
    const t = 1.7;
    const at = (share: number) =>
      riemann(
        (y) => densityAt(pair.real, (t - (1 - share) * y) / share) * densityAt(pair.fake, y),
        0,
        4,
        800,
      ) / share;
    // Jumps cost the plain rule a share of its step, 1/200.
    expect(Math.abs(riemann(at, 0.001, 1, 400) / mixDensityOfHistograms(pair)(t) - 1)).toBeLessThan(0.02);
  });
  it('is even in the two laws, and 0 outside', () => {
    const turned = { edges: pair.edges, real: pair.fake, fake: pair.real };
    for (const t of [0.4, 1, 2.2, 3.9]) {
      expect(mixDensityOfHistograms(pair)(t)).toBeCloseTo(mixDensityOfHistograms(turned)(t), 14);
    }
    expect([-1, 0, 4, 5].map((t) => mixDensityOfHistograms(pair)(t))).toEqual([0, 0, 0, 0]);
  });
});

describe('reciprocalIntegral', () => {
  it.each([
    [1, 0, 3],
    [2, 0.5, 1],
    [0.001, 0.0001, 5],
    [1, 20, 1.5],
    [0.3, 9.9, 1],
    [0.3, 10.1, 1],
  ])('of %d, %d and %d is the double integral', (first, gap, second) => {
    const inner = (x: number) => Math.log((x + gap + second) / (x + gap));
    const plain = riemann((root) => 2 * root * inner(first * root * root), 1e-9, 1) * first;
    // The plain rule in the root of x, which tames the logarithm at 0.
    expect(Math.abs(reciprocalIntegral(first, gap, second) / plain - 1)).toBeLessThan(1e-7);
    expect(reciprocalIntegral(second, gap, first)).toBe(reciprocalIntegral(first, gap, second));
  });
  it('is the same on both sides of the change of method', () => {
    const [near, far] = [reciprocalIntegral(0.7, 10 - 1e-12, 1), reciprocalIntegral(0.7, 10 + 1e-12, 1)];
    expect(Math.abs(near / far - 1)).toBeLessThan(1e-12);
  });
  it('keeps its digits for tiny stretches, far apart or touching', () => {
    expect(Math.abs(reciprocalIntegral(1e-9, 1, 2e-9) / 2e-18 - 1)).toBeLessThan(4e-9);
    // ∫₀ᵗ ln((1 + x)/x) dx = t (1 − ln t) to the first order.
    const t = 1e-12;
    expect(Math.abs(reciprocalIntegral(t, 0, 1) / (t * (1 - Math.log(t))) - 1)).toBeLessThan(1e-11);
  });
});

describe('gradientPenaltyCriticOfHistograms', () => {
  it('knows W₁, crossings included', () => {
    const critic = gradientPenaltyCriticOfHistograms([0, 1, 2, 3], [1, 0, 1], [0, 1, 0]);
    expect([...critic.positions]).toEqual([0, 1, 1.5, 2, 3]);
    // Half the mass goes from [0, 1] to [1, 1.5], half from [2, 3] to [1.5, 2]: ¾ each way.
    expect(critic.distance).toBeCloseTo(0.75, 13);
    expect(critic.potential[0]).toBe(0);
    expect(critic.potential[2]).toBeLessThan(critic.potential[1]!);
    expect(critic.potential[3]).toBeGreaterThan(critic.potential[2]!);
    // A mirror image.
    expect(critic.potential[4]).toBeCloseTo(0, 12);
  });
  it('tends to the critic of atoms as the cells narrow', () => {
    const width = 1e-4;
    const edges = [-width / 2, width / 2, 10 - width / 2, 10 + width / 2];
    const cells = gradientPenaltyCriticOfHistograms(edges, [1, 0, 0], [0, 0, 1]);
    const atoms = gradientPenaltyCriticOfAtoms([0], [10]);
    expect(Math.abs(cells.estimate - atoms.estimate)).toBeLessThan(1e-3);
    expect(Math.abs(cells.objective - atoms.objective)).toBeLessThan(1e-3);
  });
  it('tends to that of normal laws with many cells', () => {
    const [p, q] = [
      { mean: 0, sd: 1 },
      { mean: 3, sd: 1 },
    ];
    const edges = Array.from({ length: 41 }, (_, k) => -6 + (15 * k) / 40);
    const masses = (mean: number) =>
      edges.slice(1).map((edge, k) => normalCdf(edge, mean, 1) - normalCdf(edges[k]!, mean, 1));
    const cells = gradientPenaltyCriticOfHistograms(edges, masses(0), masses(3), { lambda: 1 });
    const normals = normalGradientPenaltyCritic(p, q, { lambda: 1 });
    // Cells of 3/8 sd add 1/85 to a law's variance.
    expect(Math.abs(cells.estimate / normals.estimate - 1)).toBeLessThan(0.01);
    expect(Math.abs(cells.distance - 3)).toBeLessThan(1e-6);
  });
  it('agrees with W₁ of fine atoms and overshoots in inverse proportion to λ', () => {
    const edges = [0, 1, 3, 4];
    const [p, q] = [
      [2, 1, 1],
      [0, 3, 1],
    ];
    const fine = (weights: readonly number[]) =>
      weights.flatMap((weight, k) =>
        Array.from(
          { length: 500 },
          (_, i) => [edges[k]! + ((i + 0.5) / 500) * (edges[k + 1]! - edges[k]!), weight] as const,
        ),
      );
    const [x, y] = [fine(p!), fine(q!)];
    const at = (lambda: number) => gradientPenaltyCriticOfHistograms(edges, p!, q!, { lambda });
    const w1 = wasserstein1d(
      x.map(([place]) => place),
      y.map(([place]) => place),
      {
        xWeights: x.map(([, weight]) => weight),
        yWeights: y.map(([, weight]) => weight),
      },
    );
    // Atoms stand in the middle of 500ths.
    expect(Math.abs(at(1).distance - w1)).toBeLessThan(1e-3);
    expect(at(1).overshoot).toBeCloseTo(5 * at(5).overshoot, 8);
    expect(at(1).error).toBeLessThan(1e-8);
  });
  it.each([
    [
      'edges has 2 entries; 2 cells of p need 3.',
      () => gradientPenaltyCriticOfHistograms([0, 1], [1, 1], [1, 1]),
    ],
    [
      'edges has 2 entries; 2 cells of q need 3.',
      () => gradientPenaltyCriticOfHistograms([0, 1], [1], [1, 1]),
    ],
    ['edges is empty; pass at least one number.', () => gradientPenaltyCriticOfHistograms([], [1], [1])],
    [
      'q sums to 0; at least one weight must be positive.',
      () => gradientPenaltyCriticOfHistograms([0, 1], [1], [0]),
    ],
    ['p[0] is -1; a weight must be at least 0.', () => gradientPenaltyCriticOfHistograms([0, 1], [-1], [1])],
    ['edges has 0 after 1; they must increase.', () => gradientPenaltyCriticOfHistograms([1, 0], [1], [1])],
    [
      'lambda is 0; it must be finite and greater than 0.',
      () => gradientPenaltyCriticOfHistograms([0, 1], [1], [1], { lambda: 0 }),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});
