import { jsIntegrand } from '../divergence/jsIntegrand.ts';
import { klIntegrand } from '../divergence/klIntegrand.ts';
import type { MixtureTv } from '../divergence/mixtureTv.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { escapesSupport } from './escapesSupport.ts';
import { hellingerIntegrand } from './hellingerIntegrand.ts';
import { integrateSegments } from './integrateSegments.ts';
import { pairPiecewiseLinear } from './pairPiecewiseLinear.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';
import { piecewiseLinearTv } from './piecewiseLinearTv.ts';
import { piecewiseLinearW1 } from './piecewiseLinearW1.ts';
import { piecewiseLinearW2 } from './piecewiseLinearW2.ts';
import { rootOfEstimate } from './rootOfEstimate.ts';
import { turned } from './turned.ts';

/**
 * Everything the site compares two drawn densities by: divergences in nats, distances in the units of the axis.
 */
export interface PiecewiseLinearDistances {
  readonly kl: Estimate;
  readonly reverseKl: Estimate;
  readonly js: Estimate;
  readonly hellinger: Estimate;
  readonly tv: MixtureTv;
  readonly w1: Estimate;
  readonly w2: Estimate;
}

/**
 * All distances between two piecewise-linear densities at once, cheap enough for every frame of a drawing hand.
 *
 * What `piecewiseLinearKl` both ways, `piecewiseLinearJs` and `piecewiseLinearHellinger` give from one sweep,
 * and `piecewiseLinearTv`, `piecewiseLinearW1`, `piecewiseLinearW2`.
 * @throws TypeError naming `p` or `q` unless made by `piecewiseLinear`.
 *
 * @example
 * const flat = piecewiseLinear([0, 1], [1, 1]);
 * piecewiseLinearDistances(flat, piecewiseLinear([2, 3], [1, 1])).w1.value; // 2
 */
export function piecewiseLinearDistances(p: PiecewiseLinear, q: PiecewiseLinear): PiecewiseLinearDistances {
  const segments = pairPiecewiseLinear(p, q);
  const [kl, reverseKl, js, square] = integrateSegments(
    segments,
    4,
    (pAt, qAt, difference, logRatio, out) => {
      out[0] = klIntegrand(pAt, qAt, logRatio);
      out[1] = klIntegrand(qAt, pAt, -logRatio);
      out[2] = jsIntegrand(pAt, qAt, logRatio);
      out[3] = hellingerIntegrand(pAt, qAt, difference);
    },
  );
  const infinite = { value: Infinity, error: 0 };
  return {
    kl: escapesSupport(segments) ? infinite : kl!,
    reverseKl: escapesSupport(turned(segments)) ? infinite : reverseKl!,
    js: { value: Math.min(js!.value, Math.LN2), error: js!.error },
    hellinger: rootOfEstimate({ value: Math.min(1, square!.value), error: square!.error }),
    tv: piecewiseLinearTv(p, q),
    w1: piecewiseLinearW1(p, q),
    w2: piecewiseLinearW2(p, q),
  };
}
