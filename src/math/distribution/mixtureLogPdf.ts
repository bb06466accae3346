import { compileMixture } from './compileMixture.ts';
import { logDensity } from './logDensity.ts';
import type { Mixture } from './mixture.ts';
import { readMixture } from './readMixture.ts';

/**
 * The logarithm of a mixture's density at x, finite where the density itself underflows.
 *
 * ln Σ w_k N(x; mean_k, sd_k²) by log-sum-exp, weights divided by their own sum; nats per unit of x. x = ±∞
 * gives −Infinity, NaN gives NaN.
 * @throws TypeError or RangeError if the mixture is empty or has a bad component (see `Mixture`).
 *
 * @example
 * mixtureLogPdf(40, [{ weight: 1, mean: 0, sd: 1 }]); // -800.9189385332047
 */
export function mixtureLogPdf(x: number, mixture: Mixture): number {
  return logDensity(compileMixture(readMixture('mixture', mixture)), x);
}
