import { requireEqualLengths } from '../../validation/requireEqualLengths.ts';
import { requireNumbers } from '../../validation/requireNumbers.ts';

/**
 * The column potentials to begin with: a copy of the caller's, or zeros.
 *
 * @throws TypeError or RangeError naming `start` if it is not a list of as many finite numbers as `b` has.
 *
 * @example
 * readStart(undefined, [1, 1]); // [0, 0]
 */
export function readStart(start: ArrayLike<number> | undefined, b: ArrayLike<number>): Float64Array {
  if (!start) return new Float64Array(b.length);
  requireNumbers('start', start);
  requireEqualLengths('start', start, 'b', b);
  return Float64Array.from(start);
}
