import type { Estimate } from '../quadrature/integrate.ts';
import { hellingerIntegrand } from './hellingerIntegrand.ts';
import { integrateSegments } from './integrateSegments.ts';
import { pairPiecewiseLinear } from './pairPiecewiseLinear.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';
import { rootOfEstimate } from './rootOfEstimate.ts';

/**
 * The Hellinger distance between two piecewise-linear densities, with an estimate of its absolute error.
 *
 * H = √(½ ∫ (√p − √q)² dx), the root taken, piece by piece between the knots of both, about 1e-15. Between 0 and
 * 1, which disjoint densities reach; a metric.
 * @throws TypeError naming `p` or `q` unless made by `piecewiseLinear`.
 *
 * @example
 * piecewiseLinearHellinger(piecewiseLinear([0, 1], [1, 1]), piecewiseLinear([0, 1], [0, 1])).value.toFixed(12); // '0.239146311738'
 */
export function piecewiseLinearHellinger(p: PiecewiseLinear, q: PiecewiseLinear): Estimate {
  const [square] = integrateSegments(pairPiecewiseLinear(p, q), 1, (pAt, qAt, difference, _ratio, out) => {
    out[0] = hellingerIntegrand(pAt, qAt, difference);
  });
  return rootOfEstimate({ value: Math.min(1, square!.value), error: square!.error });
}
