import type { Mixture } from '../distribution/mixture.ts';
import { pairMixtures } from '../distribution/pairMixtures.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { integrateDensities } from './integrateDensities.ts';
import { klIntegrand } from './klIntegrand.ts';

/**
 * The Kullback–Leibler divergence from mixture q to mixture p, in nats, with an estimate of its absolute
 * error.
 *
 * ∫ p ln(p/q) dx by adaptive quadrature of logarithms, about 1e-13 absolute and relative. Mixtures of normal
 * laws with positive sd have full support, so the value is finite unless it exceeds the largest double.
 * @throws TypeError or RangeError naming `p` or `q` if a mixture is bad (see `Mixture`).
 *
 * @example
 * mixtureKl([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 40, sd: 1 }]).value.toFixed(9); // '800.000000000'
 */
export function mixtureKl(p: Mixture, q: Mixture): Estimate {
  const [kl] = integrateDensities(pairMixtures(p, q), 1, (pAt, qAt, logRatio, out) => {
    out[0] = klIntegrand(pAt, qAt, logRatio);
  });
  return kl!;
}
