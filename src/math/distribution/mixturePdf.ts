import type { Mixture } from './mixture.ts';
import { mixtureLogPdf } from './mixtureLogPdf.ts';

/**
 * The density of a mixture at x, per unit of x.
 *
 * Σ w_k N(x; mean_k, sd_k²), weights divided by their own sum. x = ±∞ gives 0, NaN gives NaN.
 * @throws TypeError or RangeError if the mixture is empty or has a bad component (see `Mixture`).
 *
 * @example
 * mixturePdf(0, [{ weight: 1, mean: -1, sd: 1 }, { weight: 1, mean: 1, sd: 1 }]); // 0.24197072451914337
 */
export function mixturePdf(x: number, mixture: Mixture): number {
  return Math.exp(mixtureLogPdf(x, mixture));
}
