import type { CompiledMixture } from '../distribution/compileMixture.ts';
import type { Mixture } from '../distribution/mixture.ts';
import { pairMixtures } from '../distribution/pairMixtures.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { integrateDensities } from './integrateDensities.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * How fast the Jensen–Shannon divergence grows when q is shifted to the right: the slope that a generator
 * feels.
 *
 * d/dm JS(p, q(· − m)) at m = 0 = −½ ∫ q′(x) ln(2q/(p + q)) dx, nats per unit of x, with an estimate of its
 * absolute error. It tends to 0 as the mixtures part: the "log 2 wall" has no slope (Arjovsky & Bottou 2017,
 * Theorem 2.4).
 * @throws TypeError or RangeError naming `p` or `q` if a mixture is bad (see `Mixture`).
 *
 * @example
 * mixtureJsShiftSlope([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 2, sd: 1 }]).value.toFixed(6); // '0.224800'
 */
export function mixtureJsShiftSlope(p: Mixture, q: Mixture): Estimate {
  const pair = pairMixtures(p, q);
  const [slope] = integrateDensities(pair, 1, (_pAt, _qAt, logRatio, out, x) => {
    out[0] = -0.5 * densitySlope(pair.q, x) * logTwiceShare(-logRatio);
  });
  return slope!;
}

/** ln(2q/(p + q)) from ln(q/p), without overflow. */
function logTwiceShare(logRatio: number): number {
  const logShare =
    logRatio > 0 ? -Math.log1p(Math.exp(-logRatio)) : logRatio - Math.log1p(Math.exp(logRatio));
  return Math.LN2 + logShare;
}

function densitySlope({ count, weight, mean, sd }: CompiledMixture, x: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const z = (x - mean[k]!) / sd[k]!;
    sum -= ((weight[k]! * z) / sd[k]! / sd[k]!) * Math.exp(-0.5 * z * z - HALF_LOG_TWO_PI);
  }
  return sum;
}
