import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { requireIncreasing } from './requireIncreasing.ts';

/** How steep a function is at most, and the first stretch that is so: from position `at` to the next. */
export interface LipschitzConstant {
  readonly value: number;
  readonly at: number;
}

/**
 * The Lipschitz constant of a function on the line that is straight between increasing positions.
 *
 * K = max |f(a) − f(b)|/|a − b| over all pairs, which is the largest over neighbours: the slope of a longer chord is a
 * mean of those below it. In units of f per unit of the line; 0 if f is flat.
 * @throws TypeError or RangeError naming `positions` (fewer than 2, not finite or not increasing) or `values` (not
 * finite), or both if their lengths differ.
 *
 * @example
 * lipschitzConstant([-1, 0, 1], [1, 0, 1]).value; // 1
 * lipschitzConstant([0, 1, 3], [0, 1, 9]); // { value: 4, at: 1 }
 */
export function lipschitzConstant(
  positions: ArrayLike<number>,
  values: ArrayLike<number>,
): LipschitzConstant {
  requireIncreasing('positions', positions);
  requireNumbers('values', values);
  requireEqualLengths('positions', positions, 'values', values);
  const slopes = Array.from(values)
    .slice(1)
    .map((value, k) => Math.abs(value - values[k]!) / (positions[k + 1]! - positions[k]!));
  const value = slopes.reduce((most, slope) => Math.max(most, slope));
  return { value, at: slopes.indexOf(value) };
}
