import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  couplingCost,
  createRng,
  drawCategorical,
  drawCoupling,
  normalCdf,
  normalW1,
  normalW2,
  piecewiseLinear,
  piecewiseLinearW1,
  piecewiseLinearW2,
  wasserstein1d,
} from '@/math/index.ts';
import type { Margin, Rng } from '@/math/index.ts';
import { real, weights } from './arbitraries.ts';
import { holds, holdsForFew, near } from './property.ts';

const normalMargin = fc
  .record({ mean: real(-5, 5), sd: real(0.1, 3) })
  .map(({ mean, sd }): Margin => ({ kind: 'normal', mean, sd }));
const uniformMargin = fc
  .tuple(real(-5, 5), real(0.1, 5))
  .map(([from, width]): Margin => ({ kind: 'uniform', from, to: from + width }));
const margin = fc.oneof(normalMargin, uniformMargin);
const rho = fc.oneof(real(-1, 1), fc.constantFrom(-1, 0, 1));
const seed = fc.nat(1e6);
const draw = (x: Margin, y: Margin, r: number, from: number, count = 200) =>
  drawCoupling(x, y, { rho: r, count, rng: createRng(from) });
const meanOf = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, v) => sum + v, 0) / values.length;

/** A stream whose uniforms are the centres of `cells` equal cells, each once: what it draws is the exact law. */
function everyCell(cells: number): Rng {
  let k = 0;
  const refuse = (): never => {
    throw new Error('only uniforms are laid out');
  };
  return { uniform: () => (k++ + 0.5) / cells, normal: refuse, integer: refuse, split: refuse };
}

describe('categorical draws', () => {
  it('have exactly the given shares over an even grid of uniforms', () => {
    const counts = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 })
      .filter((c) => c.some((n) => n > 0));
    holds(counts, fc.constantFrom(1, 0.25, 1e-300, 1e300), (given, unit) => {
      const total = given.reduce((sum, n) => sum + n, 0);
      // Cells of 1/total: each category has as many centres as its count, if the shares are right to a cell.
      const drawn = drawCategorical(
        given.map((n) => n * unit),
        total,
        everyCell(total),
      );
      return given.every((n, category) => drawn.filter((k) => k === category).length === n);
    });
  });
  it('never draw a weight of 0, and do not see the unit of the weights', () => {
    holds(weights(6), seed, (w, from) => {
      const [plain, scaled] = [w, w.map((v) => 8 * v)].map((v) => drawCategorical(v, 50, createRng(from)));
      return plain!.every((k, i) => w[k]! > 0 && k === scaled![i]);
    });
  });
  it('take one uniform each', () => {
    holds(weights(4), seed, (w, from) => {
      const [rng, alone] = [createRng(from), createRng(from)];
      drawCategorical(w, 7, rng);
      for (let k = 0; k < 7; k++) alone.uniform();
      return rng.uniform() === alone.uniform();
    });
  });
});

describe('couplings', () => {
  it('the first margin is the same whatever ρ and the other margin are', () => {
    holds(margin, margin, margin, rho, rho, seed, (x, y, z, r, s, from) => {
      expect(draw(x, y, r, from, 20).x).toEqual(draw(x, z, s, from, 20).x);
    });
  });
  it('the second keeps its law: moments of the normal one at any ρ', () => {
    holdsForFew(normalMargin, margin, rho, seed, (y, x, r, from) => {
      if (y.kind !== 'normal') return false;
      const z = draw(x, y, r, from, 4000).y.map((v) => (v - y.mean) / y.sd);
      // Five standard errors at 4,000 draws: √(1, 2)/√4000.
      return (
        Math.abs(meanOf(z)) < 5 / Math.sqrt(4000) &&
        Math.abs(meanOf(z.map((v) => v * v)) - 1) < 5 * Math.sqrt(2 / 4000)
      );
    });
  });
  it('and of the uniform one, which never leaves its ends', () => {
    holdsForFew(uniformMargin, margin, rho, seed, (y, x, r, from) => {
      if (y.kind !== 'uniform') return false;
      const drawn = draw(x, y, r, from, 4000).y;
      const u = drawn.map((v) => (v - y.from) / (y.to - y.from));
      // Five standard errors: √(1/12) of the mean, √(1/180) of the squared distance from ½.
      return (
        drawn.every((v) => v >= y.from && v <= y.to) &&
        Math.abs(meanOf(u) - 0.5) < 5 * Math.sqrt(1 / 12 / 4000) &&
        Math.abs(meanOf(u.map((v) => (v - 0.5) ** 2)) - 1 / 12) < 5 * Math.sqrt(1 / 180 / 4000)
      );
    });
  });
  it('ρ = 1 is comonotone and ρ = −1 antitone, every pair', () => {
    holds(margin, margin, fc.constantFrom(-1, 1), seed, (a, b, r, from) => {
      const { x, y } = draw(a, b, r, from, 60);
      const order = [...x.keys()].sort((i, j) => x[i]! - x[j]!);
      return order.every((i, k) => k === 0 || r * (y[i]! - y[order[k - 1]!]!) >= 0);
    });
  });
  it('equal normal margins at ρ = ±1 are equal, and mirror images, to the last bit', () => {
    const law: Margin = { kind: 'normal', mean: 0, sd: 2 };
    holds(seed, (from) => {
      const [same, mirrored] = [draw(law, law, 1, from, 20), draw(law, law, -1, from, 20)];
      return same.x.every((v, k) => v === same.y[k] && v === -mirrored.y[k]!);
    });
  });
  it('the correlation of normal margins is ρ, and 0 is independence of signs too', () => {
    const law: Margin = { kind: 'normal', mean: 0, sd: 1 };
    holdsForFew(rho, seed, (r, from) => {
      const { x, y } = draw(law, law, r, from, 4000);
      const products = x.map((v, k) => v * y[k]!);
      const agree = x.filter((v, k) => v > 0 === y[k]! > 0).length / 4000;
      // Five standard errors: √(1 + ρ²) of a product, ½ of a sign; P(same sign) = ½ + arcsin(ρ)/π (Sheppard 1899).
      return (
        Math.abs(meanOf(products) - r) < 5 * Math.sqrt((1 + r * r) / 4000) &&
        Math.abs(agree - 0.5 - Math.asin(r) / Math.PI) < 2.5 / Math.sqrt(4000)
      );
    });
  });
});

describe('the cost of a coupling', () => {
  it('is symmetric in the margins', () => {
    holdsForFew(margin, margin, rho, (x, y, r) =>
      (['distance', 'square'] as const).every((cost) =>
        // Two different nestings of the same integral.
        near(couplingCost(x, y, { rho: r, cost }).value, couplingCost(y, x, { rho: r, cost }).value, 1e-11),
      ),
    );
  });
  it('falls as ρ grows: antitone is worst, comonotone best', () => {
    holdsForFew(margin, margin, real(-1, 1), real(-1, 1), (x, y, r, s) => {
      const [low, high] = [Math.min(r, s), Math.max(r, s)];
      return (['distance', 'square'] as const).every(
        (cost) =>
          couplingCost(x, y, { rho: high, cost }).value <=
          couplingCost(x, y, { rho: low, cost }).value + 1e-11,
      );
    });
  });
  it('at ρ = 1 is W₁ and W₂² of normal margins', () => {
    holds(normalMargin, normalMargin, (x, y) => {
      if (x.kind !== 'normal' || y.kind !== 'normal') return false;
      return (
        near(couplingCost(x, y, { rho: 1 }).value, normalW1(x, y), 1e-12) &&
        near(couplingCost(x, y, { rho: 1, cost: 'square' }).value, normalW2(x, y) ** 2, 1e-13)
      );
    });
  });
  it('at ρ = 1 is W₁ and W₂² of uniform margins, as drawn densities', () => {
    holds(uniformMargin, uniformMargin, (x, y) => {
      if (x.kind !== 'uniform' || y.kind !== 'uniform') return false;
      const [p, q] = [x, y].map(({ from, to }) => piecewiseLinear([from, to], [1, 1]));
      return (
        near(couplingCost(x, y, { rho: 1 }).value, piecewiseLinearW1(p!, q!).value, 1e-11) &&
        near(
          couplingCost(x, y, { rho: 1, cost: 'square' }).value,
          piecewiseLinearW2(p!, q!).value ** 2,
          1e-12,
        )
      );
    });
  });
  it('of normal margins at any ρ is a folded normal mean', () => {
    holds(normalMargin, normalMargin, rho, (x, y, r) => {
      if (x.kind !== 'normal' || y.kind !== 'normal') return false;
      const sd = Math.sqrt(Math.max(0, x.sd ** 2 + y.sd ** 2 - 2 * r * x.sd * y.sd));
      const law = { mean: x.mean - y.mean, sd };
      // E|N| is W₁ to a point mass only if N keeps one sign, so write it out: ∫ by Φ and φ.
      const t = law.mean / sd;
      const folded =
        sd < 1e-6
          ? Math.abs(law.mean)
          : sd * Math.sqrt(2 / Math.PI) * Math.exp(-0.5 * t * t) + law.mean * (2 * normalCdf(t, 0, 1) - 1);
      // Under sd 1e-6 the mean's own sd is left out.
      return near(couplingCost(x, y, { rho: r }).value, folded, sd < 1e-6 ? 1e-6 : 1e-11);
    });
  });
  it('square: at least the squared distance, as Jensen says', () => {
    holdsForFew(
      margin,
      margin,
      rho,
      (x, y, r) =>
        couplingCost(x, y, { rho: r }).value ** 2 <=
        couplingCost(x, y, { rho: r, cost: 'square' }).value + 1e-11,
    );
  });
  it('is what the drawn pairs cost, to five standard errors', () => {
    holdsForFew(margin, margin, rho, seed, (a, b, r, from) => {
      const { x, y } = draw(a, b, r, from, 4000);
      const d = x.map((v, k) => Math.abs(v - y[k]!));
      const mean = meanOf(d);
      const error = Math.sqrt(meanOf(d.map((v) => (v - mean) ** 2)) / 4000);
      return Math.abs(mean - couplingCost(a, b, { rho: r }).value) <= 5 * error + 1e-11;
    });
  });
  it('no coupling of the drawn points is cheaper than their W₁', () => {
    holds(margin, margin, rho, seed, (a, b, r, from) => {
      const { x, y } = draw(a, b, r, from, 50);
      return wasserstein1d(x, y) <= meanOf(x.map((v, k) => Math.abs(v - y[k]!))) + 1e-13;
    });
  });
  it('two point masses cost their distance', () => {
    const point = (at: number): Margin => ({ kind: 'uniform', from: at, to: at });
    expect(couplingCost(point(2), point(-1), { rho: 0.3 }).value).toBeCloseTo(3, 13);
    expect(couplingCost(point(0), point(0), { rho: 0.3 })).toEqual({ value: 0, error: 0 });
    expect(couplingCost(point(2), point(-1), { rho: 0.3, cost: 'square' }).value).toBe(9);
  });
});
