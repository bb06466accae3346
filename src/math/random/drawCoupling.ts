import { requireCount } from '../validation/requireCount.ts';
import type { Margin } from './margin.ts';
import { marginPoint } from './marginPoint.ts';
import { requireCorrelation } from './requireCorrelation.ts';
import { requireMargin } from './requireMargin.ts';
import type { Rng } from './Rng.ts';

/**
 * Draws of a pair of variables: pair k is (`x[k]`, `y[k]`).
 */
export interface Coupling {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Draws pairs with given margins whose dependence is a Gaussian copula: one way among many to couple two laws.
 *
 * Z₁, W independent standard normal, Z₂ = ρ Z₁ + √(1 − ρ²) W; X = F⁻¹(Φ(Z₁)), Y = G⁻¹(Φ(Z₂)) (Nelsen 2006,
 * §2.3). ρ = 1 is the comonotone coupling, −1 the antitone one, both exactly; 0 is independence. ρ is the
 * correlation of Z₁ and Z₂, which that of X and Y equals only for normal margins. Every pair takes two normal
 * draws whatever ρ is, so from the same stream x stays as it is and y moves smoothly with ρ.
 * @throws TypeError or RangeError naming `x`, `y`, `rho` or `count`: a bad margin, a correlation outside [−1,
 * 1], a count that is not whole or below 0.
 *
 * @example
 * const normal = { kind: 'normal', mean: 0, sd: 1 };
 * const uniform = { kind: 'uniform', from: 0, to: 1 };
 * drawCoupling(normal, normal, { rho: -1, count: 1, rng: createRng(7) }); // { x: [1.691162627564778], y: [-1.691162627564778] }
 * drawCoupling(normal, uniform, { rho: 1, count: 1, rng: createRng(7) }).y; // [0.9545971266948018]
 */
export function drawCoupling(
  x: Margin,
  y: Margin,
  { rho, count, rng }: { readonly rho: number; readonly count: number; readonly rng: Rng },
): Coupling {
  requireMargin('x', x);
  requireMargin('y', y);
  requireCorrelation('rho', rho);
  requireCount('count', count, 0);
  const rest = Math.sqrt((1 - rho) * (1 + rho));
  const pairs = { x: new Float64Array(count), y: new Float64Array(count) };
  for (let k = 0; k < count; k++) {
    const z = rng.normal();
    const w = rng.normal();
    pairs.x[k] = marginPoint(x, z);
    pairs.y[k] = marginPoint(y, rho * z + rest * w);
  }
  return pairs;
}
