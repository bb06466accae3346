import type { Mixture } from '../distribution/mixture.ts';
import { pairMixtures } from '../distribution/pairMixtures.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { integrateDensities } from './integrateDensities.ts';
import { jsIntegrand } from './jsIntegrand.ts';

/**
 * The Jensen–Shannon divergence between two mixtures, in nats, with an estimate of its absolute error.
 *
 * ∫ ½(p + q) h((p − q)/(p + q)) dx (see `jsDivergence`) by adaptive quadrature of logarithms, about 1e-13
 * absolute. Between 0 and ln 2, which far mixtures reach to the last digits.
 * @throws TypeError or RangeError naming `p` or `q` if a mixture is bad (see `Mixture`).
 *
 * @example
 * mixtureJs([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 2, sd: 1 }]).value.toFixed(10); // '0.3368308203'
 */
export function mixtureJs(p: Mixture, q: Mixture): Estimate {
  const [js] = integrateDensities(pairMixtures(p, q), 1, (pAt, qAt, logRatio, out) => {
    out[0] = jsIntegrand(pAt, qAt, logRatio);
  });
  return { value: Math.min(js!.value, Math.LN2), error: js!.error };
}
