import { signChanges } from '../distribution/signChanges.ts';
import { sortedDistinct } from '../distribution/sortedDistinct.ts';
import { integrate } from '../quadrature/integrate.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { requireChoice } from '../validation/requireChoice.ts';
import { conditionalDistance } from './conditionalDistance.ts';
import type { Margin } from './margin.ts';
import { marginPoint } from './marginPoint.ts';
import { requireCorrelation } from './requireCorrelation.ts';
import { requireMargin } from './requireMargin.ts';

/**
 * The mean cost of a Gaussian copula coupling: E|X − Y| ('distance', the default) or E(X − Y)² ('square'), with
 * an estimate of its absolute error.
 *
 * The pairs are those of `drawCoupling`. At ρ = 1 the cost is W₁ (or W₂²) of the margins, for the comonotone
 * coupling is optimal on the line; at ρ = −1 it is the largest of all couplings. 'square' in closed form:
 * Var X + Var Y − 2 Cov + (E X − E Y)², Cov = ρ·sd·sd for two normals, ρ·sd·(b − a)/(2√π) for a normal and a
 * uniform, (b − a)(d − c) arcsin(ρ/2)/(2π) for two uniforms. 'distance' by quadrature over Z₂ of the mean given
 * Z₂, about 1e-12 of the largest number involved.
 * @throws TypeError or RangeError naming `x`, `y`, `rho` or `cost`: a bad margin, a correlation outside [−1, 1],
 * an unknown cost.
 *
 * @example
 * const normal = { kind: 'normal', mean: 0, sd: 1 };
 * const uniform = { kind: 'uniform', from: 0, to: 1 };
 * couplingCost(normal, uniform, { rho: 1 }).value.toFixed(8); // '0.70061270'
 * couplingCost(normal, uniform, { rho: 0, cost: 'square' }).value; // 1.3333333333333333
 */
export function couplingCost(
  x: Margin,
  y: Margin,
  { rho, cost = 'distance' }: { readonly rho: number; readonly cost?: 'distance' | 'square' },
): Estimate {
  requireMargin('x', x);
  requireMargin('y', y);
  requireCorrelation('rho', rho);
  requireChoice('cost', cost, ['distance', 'square']);
  if (cost === 'square') return meanSquare(x, y, rho);
  // The margin that has a closed conditional mean goes inside.
  const [inner, outer] = x.kind === 'normal' ? [x, y] : [y, x];
  const spread = Math.sqrt((1 - rho) * (1 + rho));
  const scale = size(x) + size(y);
  if (scale === 0) return { value: 0, error: 0 };
  const [distance] = integrate(
    (z, out) => {
      const given = conditionalDistance(inner, marginPoint(outer, z), rho * z, spread);
      out[0] = (given * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI);
    },
    cuts(inner, outer, rho, spread),
    { absolute: 1e-13 * scale },
  );
  return { value: distance!.value, error: distance!.error + 1e-15 * scale };
}

// Beyond 10 standard deviations lies a mass of 1e-23.
const GRID = Array.from({ length: 201 }, (_, k) => (k - 100) / 10);

/**
 * Where to cut the line of Z₂: every unit, and about each point where the middle of the inner variable meets the
 * outer one, for there the mean distance has a kink of the width that is left to the inner variable. A kink that
 * is not cut at can hide from the quadrature's own estimate of its error.
 */
function cuts(inner: Margin, outer: Margin, rho: number, spread: number): readonly number[] {
  const gap = (z: number) => marginPoint(inner, rho * z) - marginPoint(outer, z);
  const ends = inner.kind === 'uniform' ? [inner.from, inner.to] : [];
  const kinks = [gap, ...ends.map((end) => (z: number) => marginPoint(outer, z) - end)].flatMap((f) =>
    signChanges(f, GRID, 1e-15),
  );
  const around = kinks.flatMap((z) => [-8, -2, -0.5, 0, 0.5, 2, 8].map((k) => z + k * spread));
  const units = GRID.filter(Number.isInteger);
  return sortedDistinct([...units, ...around.filter((z) => Math.abs(z) < 10)]);
}

function size(margin: Margin): number {
  return margin.kind === 'normal'
    ? Math.abs(margin.mean) + margin.sd
    : Math.max(Math.abs(margin.from), Math.abs(margin.to));
}

function meanSquare(x: Margin, y: Margin, rho: number): Estimate {
  const [a, b] = [moments(x), moments(y)];
  const value =
    a.variance + b.variance - 2 * a.slope * b.slope * copulaCovariance(x, y, rho) + (a.mean - b.mean) ** 2;
  // A handful of rounded operations on numbers of this size.
  return {
    value: Math.max(0, value),
    error: 2 ** -49 * (a.variance + b.variance + a.mean ** 2 + b.mean ** 2),
  };
}

function moments(margin: Margin): {
  readonly mean: number;
  readonly variance: number;
  readonly slope: number;
} {
  if (margin.kind === 'normal') return { mean: margin.mean, variance: margin.sd ** 2, slope: margin.sd };
  const width = margin.to - margin.from;
  return { mean: margin.from + 0.5 * width, variance: width ** 2 / 12, slope: width };
}

/** The covariance of Z or Φ(Z) of one variable with that of the other. */
function copulaCovariance(x: Margin, y: Margin, rho: number): number {
  const uniforms = Number(x.kind === 'uniform') + Number(y.kind === 'uniform');
  if (uniforms === 2) return Math.asin(rho / 2) / (2 * Math.PI);
  return uniforms === 1 ? rho / (2 * Math.sqrt(Math.PI)) : rho;
}
