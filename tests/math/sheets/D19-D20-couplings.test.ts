import { describe, expect, it } from 'vitest';
import { couplingCost, createRng, drawCoupling } from '@/math/index.ts';
import type { Margin } from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';
import { riemann } from './riemann.ts';

const X: Margin = { kind: 'normal', mean: 0, sd: 1 };
const uniform = (from: number, to: number): Margin => ({ kind: 'uniform', from, to });
const RHO = [1, 0, -1] as const;

describe.each([
  [0, 1, ['.70061270', '.92466022', '1.11863600'], ['.769144', '1.333333', '1.897523']],
  [-1, 1, ['.29788456', '.92466022', '1.29788456'], ['.204954', '1.333333', '2.461713']],
  [-Math.sqrt(3), Math.sqrt(3), ['.15427951', '1.14757101', '1.66390996'], ['.045590', '2', '3.954410']],
  [-2, 2, ['.24148336', '1.24711564', '1.79788456'], ['.076575', '2.333333', '4.590092']],
  [2, 4, ['3.00001429', '3.00288282', '3.01604468'], ['9.204954', '10.333333', '11.461713']],
  [0, 4, ['2.00001429', '2.12499923', '2.40015321'], ['4.076575', '6.333333', '8.590092']],
] as const)('D20: a standard normal X and Y uniform on (%d, %d)', (a, b, distances, squares) => {
  it.each(RHO.map((rho, k) => [rho, distances[k]!] as const))('ρ = %d: E|X − Y| = %s', (rho, printed) => {
    const { value, error } = couplingCost(X, uniform(a, b), { rho });
    expect(agreesWithPrinted(value, printed)).toBe(true);
    expect(error).toBeLessThan(1e-11);
  });
  it.each(RHO.map((rho, k) => [rho, squares[k]!] as const))('ρ = %d: E(X − Y)² = %s', (rho, printed) => {
    expect(agreesWithPrinted(couplingCost(X, uniform(a, b), { rho, cost: 'square' }).value, printed)).toBe(
      true,
    );
  });
  it('has covariance ±(b − a)/(2√π) at ρ = ±1', () => {
    const at = (rho: number) => couplingCost(X, uniform(a, b), { rho, cost: 'square' }).value;
    // Three numbers of size up to 12, each rounded a few times.
    expect(at(-1) - at(0)).toBeCloseTo((b - a) / Math.sqrt(Math.PI), 13);
    expect(at(0) - at(1)).toBeCloseTo((b - a) / Math.sqrt(Math.PI), 13);
  });
});

describe('D20: the sliver that a naive rule misses', () => {
  it('W₁ to a uniform law on (2, 4) exceeds the gap of the means by 1.43e-5', () => {
    const excess = couplingCost(X, uniform(2, 4), { rho: 1 }).value - 3;
    expect(agreesWithPrinted(excess, '1.43e-5')).toBe(true);
    // 2 ∫ max(z − y(z), 0) φ dz on a plain grid, from just before the crossing near 4.
    const sliver = riemann(
      (z) => (Math.max(0, z - (2 + 2 * (1 - upper(z)))) * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI),
      3.9,
      9,
    );
    // The kink costs the trapezoid rule one cell of width 2.6e-4 squared.
    expect(Math.abs(excess - 2 * sliver)).toBeLessThan(1e-10);
  });
  it('two equal ends are one point: W₁ = E|Z − a|', () => {
    const { value } = couplingCost(X, uniform(0, 0), { rho: 1 });
    expect(value).toBeCloseTo(Math.sqrt(2 / Math.PI), 13);
  });
});

/** 1 − Φ(z) for z ≥ 3.9 by its continued fraction, independent of the library. */
function upper(z: number): number {
  let tail = z;
  for (let k = 60; k >= 1; k--) tail = z + k / tail;
  return Math.exp((-z * z) / 2) / (Math.sqrt(2 * Math.PI) * tail);
}

describe('D19: drawn pairs', () => {
  const draw = (rho: number) => drawCoupling(X, uniform(-1, 1), { rho, count: 20_000, rng: createRng(19) });
  it.each([1, 0.5, 0, -0.5, -1])(
    'ρ = %d: the mean distance lies within two standard errors or so of its law’s',
    (rho) => {
      const { x, y } = draw(rho);
      const d = x.map((value, k) => Math.abs(value - y[k]!));
      const mean = d.reduce((sum, v) => sum + v, 0) / d.length;
      const variance = d.reduce((sum, v) => sum + (v - mean) ** 2, 0) / d.length;
      // Three standard errors at this fixed seed; a wrong law is off by dozens.
      expect(Math.abs(mean - couplingCost(X, uniform(-1, 1), { rho }).value)).toBeLessThan(
        3 * Math.sqrt(variance / d.length),
      );
    },
  );
  it('the margins stay frozen: x is the same for every ρ, y as uniform', () => {
    expect(draw(0.3).x).toEqual(draw(-1).x);
    for (const rho of [1, 0.3, -1]) {
      const sorted = draw(rho).y.sort();
      const ks = sorted.reduce((most, y, k) => Math.max(most, Math.abs((y + 1) / 2 - (k + 0.5) / 20_000)), 0);
      // The 1 % point of Kolmogorov's law is 1.63/√n.
      expect(ks).toBeLessThan(1.63 / Math.sqrt(20_000));
    }
  });
});
