import { bumpKnots } from '../distribution/bumpKnots.ts';
import { logDensity } from '../distribution/logDensity.ts';
import type { MixturePair } from '../distribution/pairMixtures.ts';
import { integrate } from '../quadrature/integrate.ts';
import type { Estimate } from '../quadrature/integrate.ts';

/**
 * What to integrate at a point: from both densities and the logarithm of their ratio, write the integrand's
 * components into `out`. `x` is relative to the pair's origin.
 */
export type DensityIntegrand = (p: number, q: number, logRatio: number, out: Float64Array, x: number) => void;

// Standard deviations from a mean at which the line is cut. Beyond 10 a bump has mass 1.5e-23, which no
// logarithm of a ratio of normal densities lifts to 1e-12 of the value; the cuts inside keep each piece
// smooth enough for one 15-point rule.
const DISTANCES = [1.5, 3, 6, 10];

/**
 * Integrates functions of two mixture densities over the line, sharing one evaluation of each density between
 * all of them.
 *
 * Densities enter by their logarithms, so the ratio is right where both underflow. `dimension` is the number
 * of components of the integrand.
 *
 * @example
 * integrateDensities(pairMixtures([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 9, sd: 1 }]), 1, (p, q, r, out) => out.fill(p))[0].value.toFixed(12); // '1.000000000000'
 */
export function integrateDensities(
  pair: MixturePair,
  dimension: number,
  integrand: DensityIntegrand,
): readonly Estimate[] {
  const knots = bumpKnots([...pair.pComponents, ...pair.qComponents], DISTANCES);
  const evaluate = (x: number, out: Float64Array) => {
    const logP = logDensity(pair.p, x);
    const logQ = logDensity(pair.q, x);
    integrand(Math.exp(logP), Math.exp(logQ), logP - logQ, out, x);
  };
  return integrate(evaluate, knots, { dimension });
}
