import { requireFinite } from '../validation/requireFinite.ts';

const ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;

/**
 * The density of the normal law at x, per unit of x.
 *
 * exp(−z²/2)/(sd √(2π)) with z = (x − mean)/sd. x = ±∞ gives 0, NaN gives NaN.
 * @throws RangeError if `mean` is not finite or `sd` is not finite and positive (a point mass has no
 * density).
 *
 * @example
 * normalPdf(0, 0, 1); // 0.3989422804014327
 * normalPdf(0, 0, 0.1); // 3.989422804014327
 */
export function normalPdf(x: number, mean: number, sd: number): number {
  requireFinite('mean', mean);
  requireFinite('sd', sd, { min: 0, exclusive: true });
  const z = (x - mean) / sd;
  return (ONE_OVER_SQRT_TWO_PI * Math.exp(-0.5 * z * z)) / sd;
}
