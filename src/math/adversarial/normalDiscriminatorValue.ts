import type { Normal } from '../distribution/normal.ts';
import { pairMixtures } from '../distribution/pairMixtures.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import { integrateDensities } from '../divergence/integrateDensities.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { softplus } from './softplus.ts';

/**
 * What the best discriminator between two normal laws earns, in nats, with an estimate of the absolute error.
 *
 * E_p ln D* + E_q ln(1 − D*) = 2 JS(p, q) − 2 ln 2 (Goodfellow et al. 2014, Theorem 1), by adaptive quadrature
 * of terms of one sign: −2 ln 2 for equal laws, towards 0 as they part. A point mass (sd 0) is told from
 * everything but an equal point mass.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and at
 * least 0.
 *
 * @example
 * normalDiscriminatorValue({ mean: 0, sd: 1 }, { mean: 1, sd: 1 }).value.toFixed(6); // '-1.163451'
 * normalDiscriminatorValue({ mean: 0, sd: 0 }, { mean: 1, sd: 1 }).value; // 0
 */
export function normalDiscriminatorValue(p: Normal, q: Normal): Estimate {
  requireNormal('p', p);
  requireNormal('q', q);
  if (p.sd === 0 || q.sd === 0) {
    return { value: p.sd === q.sd && p.mean === q.mean ? -2 * Math.LN2 : 0, error: 0 };
  }
  const pair = pairMixtures([{ weight: 1, ...p }], [{ weight: 1, ...q }]);
  const [value] = integrateDensities(pair, 1, (pAt, qAt, logRatio, out) => {
    out[0] = -(weighted(pAt, softplus(-logRatio)) + weighted(qAt, softplus(logRatio)));
  });
  return value!;
}

/** A density of 0 counts for nothing, however sure the discriminator is. */
function weighted(density: number, loss: number): number {
  return density === 0 ? 0 : density * loss;
}
