import { klIntegrand } from '../divergence/klIntegrand.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { escapesSupport } from './escapesSupport.ts';
import { integrateSegments } from './integrateSegments.ts';
import { pairPiecewiseLinear } from './pairPiecewiseLinear.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';

/**
 * The Kullback–Leibler divergence from q to p for piecewise-linear densities, in nats, with an estimate of its
 * absolute error.
 *
 * ∫ p ln(p/q) dx, piece by piece between the knots of both, about 1e-15 of its parts. Infinity as soon as p has
 * mass on a stretch where q is 0; where q only touches 0 at a point the value is finite.
 * @throws TypeError naming `p` or `q` unless made by `piecewiseLinear`.
 *
 * @example
 * const flat = piecewiseLinear([0, 1], [1, 1]);
 * const ramp = piecewiseLinear([0, 1], [0, 1]);
 * piecewiseLinearKl(flat, ramp).value.toFixed(12); // '0.306852819440'
 * piecewiseLinearKl(flat, piecewiseLinear([0, 0.5], [1, 1])).value; // Infinity
 */
export function piecewiseLinearKl(p: PiecewiseLinear, q: PiecewiseLinear): Estimate {
  const segments = pairPiecewiseLinear(p, q);
  if (escapesSupport(segments)) return { value: Infinity, error: 0 };
  const [kl] = integrateSegments(segments, 1, (pAt, qAt, _difference, logRatio, out) => {
    out[0] = klIntegrand(pAt, qAt, logRatio);
  });
  return kl!;
}
