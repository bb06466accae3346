import { requireFinite } from '../validation/requireFinite.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * The logarithm of the normal density at x, finite where the density itself underflows.
 *
 * −z²/2 − ln sd − ½ ln 2π with z = (x − mean)/sd; nats per unit of x. x = ±∞ gives −Infinity, NaN gives NaN.
 * @throws RangeError if `mean` is not finite or `sd` is not finite and positive (a point mass has no
 * density).
 *
 * @example
 * normalLogPdf(0, 0, 1); // -0.9189385332046728
 * normalLogPdf(40, 0, 1); // -800.9189385332047
 */
export function normalLogPdf(x: number, mean: number, sd: number): number {
  requireFinite('mean', mean);
  requireFinite('sd', sd, { min: 0, exclusive: true });
  const z = (x - mean) / sd;
  return -0.5 * z * z - Math.log(sd) - HALF_LOG_TWO_PI;
}
