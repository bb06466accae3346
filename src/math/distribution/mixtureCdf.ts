import { compileMixture } from './compileMixture.ts';
import { lowerMass } from './lowerMass.ts';
import type { Mixture } from './mixture.ts';
import { readMixture } from './readMixture.ts';

/**
 * The probability that a draw from a mixture is at most x.
 *
 * Σ w_k Φ((x − mean_k)/sd_k), weights divided by their own sum; the left tail is accurate down to 1e-308, for
 * the right tail use `mixtureSurvival`. NaN gives NaN.
 * @throws TypeError or RangeError if the mixture is empty or has a bad component (see `Mixture`).
 *
 * @example
 * mixtureCdf(0, [{ weight: 1, mean: -1, sd: 1 }, { weight: 1, mean: 1, sd: 1 }]); // 0.5
 */
export function mixtureCdf(x: number, mixture: Mixture): number {
  return lowerMass(compileMixture(readMixture('mixture', mixture)), x);
}
