import { describe, expect, it } from 'vitest';
import { jsDivergence, klDivergence, totalVariation, wasserstein1d } from '@/math/index.ts';
import { createRng } from '@/math/random/createRng.ts';

describe.each([1, 2, 5, 10, 100])('D25: δ at 1/n against δ at 0, n = %d', (n) => {
  it('W = 1/n, TV = 1, JS = log 2', () => {
    expect(wasserstein1d([1 / n], [0])).toBe(1 / n);
    expect(totalVariation([1, 0], [0, 1])).toBe(1);
    expect(jsDivergence([1, 0], [0, 1])).toBe(Math.LN2);
  });
});

describe.each([2, 5, 10, 100])('D25: (1 − 1/n) δ₀ + (1/n) δ against δ₀, n = %d', (n) => {
  const p = [1 - 1 / n, 1 / n];
  it('TV = 1/n, KL(P_n‖P) = ∞, KL(P‖P_n) = −log(1 − 1/n)', () => {
    expect(totalVariation(p, [1, 0])).toBeCloseTo(1 / n, 15);
    expect(klDivergence(p, [1, 0])).toBe(Infinity);
    expect(klDivergence([1, 0], p)).toBeCloseTo(-Math.log(1 - 1 / n), 14);
  });
  it('W = 1/n where the stray mass lies at 1, and W = n where it lies at n²: the space is not compact', () => {
    const away = (place: number) => wasserstein1d([0, place], [0], { xWeights: p });
    expect(away(1)).toBeCloseTo(1 / n, 14);
    expect(away(n * n)).toBeCloseTo(n, 12);
  });
});

describe('D26: the distance to a generator is continuous in its parameter', () => {
  const rng = createRng(26);
  const z = Array.from({ length: 200 }, () => rng.uniform());
  const real = Array.from({ length: 150 }, () => 2 * rng.uniform() - 1);
  const generators = {
    θz: (theta: number) => z.map((value) => theta * value),
    'θ + z': (theta: number) => z.map((value) => theta + value),
    '1{z < θ}': (theta: number) => z.map((value) => (value < theta ? 1 : 0)),
  };
  const pairs = [
    [0, 0.25],
    [0.25, 0.3],
    [0.3, 0.9],
    [0.9, 1],
  ] as const;
  it.each(Object.entries(generators))('|W(P_r, P_θ) − W(P_r, P_θ′)| ≤ E|g_θ − g_θ′| for g = %s', (_g, g) => {
    for (const [from, to] of pairs) {
      const [a, b] = [g(from), g(to)];
      const moved = a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
      // The last digits of sums of 200 numbers.
      expect(Math.abs(wasserstein1d(a, real) - wasserstein1d(b, real))).toBeLessThanOrEqual(moved + 1e-14);
    }
  });
  it('W(P_θ, P_θ′) = |θ − θ′| for the step 1{z < θ} under a uniform z, though the step itself jumps', () => {
    // The laws themselves: mass θ at 1, the rest at 0.
    for (const [from, to] of pairs) {
      const weights = { xWeights: [1 - from, from], yWeights: [1 - to, to] };
      expect(wasserstein1d([0, 1], [0, 1], weights)).toBeCloseTo(to - from, 15);
    }
  });
});
