import { jsIntegrand } from '../divergence/jsIntegrand.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { integrateSegments } from './integrateSegments.ts';
import { pairPiecewiseLinear } from './pairPiecewiseLinear.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';

/**
 * The Jensen–Shannon divergence between two piecewise-linear densities, in nats, with an estimate of its
 * absolute error.
 *
 * ∫ ½(p + q) h((p − q)/(p + q)) dx (see `jsDivergence`), piece by piece between the knots of both, about 1e-15
 * absolute. Between 0 and ln 2, which disjoint densities reach.
 * @throws TypeError naming `p` or `q` unless made by `piecewiseLinear`.
 *
 * @example
 * piecewiseLinearJs(piecewiseLinear([0, 1], [1, 1]), piecewiseLinear([0, 2], [1, 1])).value.toFixed(12); // '0.215761554339'
 */
export function piecewiseLinearJs(p: PiecewiseLinear, q: PiecewiseLinear): Estimate {
  const [js] = integrateSegments(pairPiecewiseLinear(p, q), 1, (pAt, qAt, _difference, logRatio, out) => {
    out[0] = jsIntegrand(pAt, qAt, logRatio);
  });
  return { value: Math.min(js!.value, Math.LN2), error: js!.error };
}
