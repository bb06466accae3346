import { compileMixture } from './compileMixture.ts';
import type { Mixture } from './mixture.ts';
import { readMixture } from './readMixture.ts';
import { upperMass } from './upperMass.ts';

/**
 * The probability that a draw from a mixture is greater than x, accurate where 1 − cdf would cancel.
 *
 * Σ w_k (1 − Φ((x − mean_k)/sd_k)), weights divided by their own sum. NaN gives NaN.
 * @throws TypeError or RangeError if the mixture is empty or has a bad component (see `Mixture`).
 *
 * @example
 * mixtureSurvival(10, [{ weight: 1, mean: 0, sd: 1 }]); // 7.619853024160498e-24
 */
export function mixtureSurvival(x: number, mixture: Mixture): number {
  return upperMass(compileMixture(readMixture('mixture', mixture)), x);
}
