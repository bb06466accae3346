import { requireCount } from '../validation/requireCount.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { meanOfKnown } from './meanOfKnown.ts';

/**
 * The centred rolling mean of a series, with which Orion smooths errors and critic scores.
 *
 * Mean of the points i − ⌊w/2⌋ … i + ⌊(w − 1)/2⌋ that lie in the series: pandas' `rolling(w, center=True,
 * min_periods=w // 2).mean()`. As in pandas, a point that is NaN (as `areaError` gives where a window holds too
 * little) is unknown and skipped, and the mean is NaN where fewer than max(1, ⌊w/2⌋) points are known. One value
 * per point, O(n·w).
 * @throws TypeError or RangeError naming `x` or `window`: an empty series, an infinite entry, a window that is
 * not whole or below 1.
 *
 * @example
 * rollingMean([1, 2, 6], 3); // [1.5, 3, 4]
 * rollingMean([1, 2, 6], 2); // [1, 1.5, 4]
 * rollingMean([1, NaN, 6], 3); // [1, 3.5, 6]
 * rollingMean([1, 2], 6); // [NaN, NaN]
 */
export function rollingMean(x: ArrayLike<number>, window: number): Float64Array {
  const listed = typeof x === 'object' && x !== null;
  requireNumbers('x', listed ? Array.from(x, (value) => (Number.isNaN(value) ? 0 : value)) : x);
  requireCount('window', window);
  return meanOfKnown(x, window);
}
