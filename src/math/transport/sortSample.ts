import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * A sample's positions in increasing order, checked.
 *
 * Doubles need no check of their own before sorting, for sorting brings NaN and infinities to the ends.
 * `name` is the caller's argument and opens an error message.
 * @throws TypeError or RangeError if the positions are not numbers, empty or not finite.
 *
 * @example
 * sortSample('x', [3, 1, 2]); // [1, 2, 3]
 */
export function sortSample(name: string, positions: ArrayLike<number>): Float64Array {
  if (!(positions instanceof Float64Array)) requireNumbers(name, positions);
  const sorted = new Float64Array(positions).sort();
  if (!(Number.isFinite(sorted[0]) && Number.isFinite(sorted.at(-1)))) requireNumbers(name, positions);
  return sorted;
}
