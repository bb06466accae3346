import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * The pointwise reconstruction error of a series: |y_t − ŷ_t| at each time.
 *
 * Geiger et al. 2020, eq. 7; Orion's `_point_wise_error`: here the two agree.
 * @throws TypeError or RangeError naming `y` or `yHat`: an empty series, an entry that is not finite, unequal
 * lengths.
 *
 * @example
 * pointError([1, 2, 4], [1, 3, 2]); // [0, 1, 2]
 */
export function pointError(y: ArrayLike<number>, yHat: ArrayLike<number>): Float64Array {
  requireNumbers('y', y);
  requireNumbers('yHat', yHat);
  requireEqualLengths('y', y, 'yHat', yHat);
  return Float64Array.from(y, (value, t) => Math.abs(value - yHat[t]!));
}
