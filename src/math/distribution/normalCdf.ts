import { requireFinite } from '../validation/requireFinite.ts';
import { standardNormalTail } from './standardNormalTail.ts';

/**
 * The probability that a normal variable is at most x.
 *
 * Φ(z) = ½ erfc(−z/√2) with z = (x − mean)/sd, accurate down to 1e-308 on the left; for the right tail use
 * `normalSurvival`. With sd = 0 it is the step of a point mass (1 at the mean itself). NaN gives NaN.
 * @throws RangeError if `mean` is not finite or `sd` is not finite and at least 0.
 *
 * @example
 * normalCdf(0, 0, 1); // 0.5
 * normalCdf(-10, 0, 1); // 7.619853024160498e-24
 * normalCdf(1, 1, 0); // 1
 */
export function normalCdf(x: number, mean: number, sd: number): number {
  requireFinite('mean', mean);
  requireFinite('sd', sd, { min: 0 });
  if (sd === 0) return Number.isNaN(x) ? NaN : x >= mean ? 1 : 0;
  return standardNormalTail((mean - x) / sd);
}
