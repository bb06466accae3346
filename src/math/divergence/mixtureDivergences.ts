import type { Mixture } from '../distribution/mixture.ts';
import { pairMixtures } from '../distribution/pairMixtures.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { integrateDensities } from './integrateDensities.ts';
import { jsIntegrand } from './jsIntegrand.ts';
import { klIntegrand } from './klIntegrand.ts';

/**
 * The divergences between two mixtures that need quadrature, in nats.
 */
export interface MixtureDivergences {
  readonly kl: Estimate;
  readonly reverseKl: Estimate;
  readonly js: Estimate;
}

/**
 * KL(p‖q), KL(q‖p) and JS(p, q) from one sweep over the line: what `mixtureKl` both ways and `mixtureJs`
 * give, for the price of one.
 *
 * @throws TypeError or RangeError naming `p` or `q` if a mixture is bad (see `Mixture`).
 *
 * @example
 * mixtureDivergences([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 0, sd: 2 }]).reverseKl.value.toFixed(6); // '0.806853'
 */
export function mixtureDivergences(p: Mixture, q: Mixture): MixtureDivergences {
  const [kl, reverseKl, js] = integrateDensities(pairMixtures(p, q), 3, (pAt, qAt, logRatio, out) => {
    out[0] = klIntegrand(pAt, qAt, logRatio);
    out[1] = klIntegrand(qAt, pAt, -logRatio);
    out[2] = jsIntegrand(pAt, qAt, logRatio);
  });
  return {
    kl: kl!,
    reverseKl: reverseKl!,
    js: { value: Math.min(js!.value, Math.LN2), error: js!.error },
  };
}
