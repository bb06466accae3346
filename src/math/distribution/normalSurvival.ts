import { requireFinite } from '../validation/requireFinite.ts';
import { standardNormalTail } from './standardNormalTail.ts';

/**
 * The probability that a normal variable is greater than x, accurate where 1 − Φ would cancel.
 *
 * ½ erfc(z/√2) with z = (x − mean)/sd. With sd = 0 it is 1 left of the mean and 0 from the mean on. NaN gives
 * NaN.
 * @throws RangeError if `mean` is not finite or `sd` is not finite and at least 0.
 *
 * @example
 * normalSurvival(0, 0, 1); // 0.5
 * normalSurvival(10, 0, 1); // 7.619853024160498e-24
 */
export function normalSurvival(x: number, mean: number, sd: number): number {
  requireFinite('mean', mean);
  requireFinite('sd', sd, { min: 0 });
  if (sd === 0) return Number.isNaN(x) ? NaN : x >= mean ? 0 : 1;
  return standardNormalTail((x - mean) / sd);
}
