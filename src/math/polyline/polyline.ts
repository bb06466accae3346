import { describe } from '../validation/describe.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * A function on the line that is straight between its knots and goes on straight beyond the outer ones.
 *
 * `x` never decreases; a position that comes twice with two values is a jump, where the later value holds.
 */
export interface Polyline {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * The function that is straight between the knots (x, y).
 *
 * @throws TypeError or RangeError naming `x` or `y`: not finite, of unequal length, or no two different positions in
 * non-decreasing order.
 *
 * @example
 * polyline([0, 1, 1, 3], [0, 2, 5, 5]).x; // [0, 1, 1, 3]
 */
export function polyline(x: ArrayLike<number>, y: ArrayLike<number>): Polyline {
  requireNumbers('x', x);
  requireNumbers('y', y);
  requireEqualLengths('x', x, 'y', y);
  for (let k = 1; k < x.length; k++)
    if (!(x[k - 1]! <= x[k]!))
      throw new RangeError(`x has ${describe(x[k])} after ${describe(x[k - 1])}; it must not decrease.`);
  if (x[0] === x[x.length - 1])
    throw new RangeError(`x is ${describe(x[0])} throughout; give at least two different positions.`);
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}
