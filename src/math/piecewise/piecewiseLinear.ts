import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { requireWeights } from '../validation/requireWeights.ts';
import { requireKnots } from './requireKnots.ts';

/**
 * A density on the line that is straight between its knots and 0 outside them.
 *
 * `density[k]` at knot `x[k]` encloses area 1, `cumulative[k]` is the mass left of the knot, from 0 to 1. Two
 * knots at one place are a jump. Made by `piecewiseLinear`.
 */
export interface PiecewiseLinear {
  readonly x: Float64Array;
  readonly density: Float64Array;
  readonly cumulative: Float64Array;
}

/**
 * The density through given points, such as one that was drawn by hand: heights at knots, straight lines
 * between them, divided by the area under them.
 *
 * Heights are in any unit, at least 0. Knots must not decrease; where two are equal the density jumps from the
 * first height to the second. Outside the knots the density is 0.
 * @throws TypeError or RangeError naming `x` or `heights`: fewer than two knots, an entry that is not finite, a
 * knot left of the one before, knots farther apart than the largest double, a negative height, unequal lengths,
 * no area.
 *
 * @example
 * piecewiseLinear([0, 1, 2], [0, 3, 0]).density; // [0, 1, 0]
 * piecewiseLinear([0, 1, 2], [0, 3, 0]).cumulative; // [0, 0.5, 1]
 * piecewiseLinear([0, 1, 1, 4], [6, 6, 1, 1]).density; // [0.6666666666666666, 0.6666666666666666, 0.1111111111111111, 0.1111111111111111]
 */
export function piecewiseLinear(x: ArrayLike<number>, heights: ArrayLike<number>): PiecewiseLinear {
  requireKnots('x', x);
  requireWeights('heights', heights);
  requireEqualLengths('x', x, 'heights', heights);
  const knots = Float64Array.from(x);
  const highest = Float64Array.from(heights).reduce((a, b) => Math.max(a, b));
  const span = knots[knots.length - 1]! - knots[0]!;
  // In units of the box around the curve no product overflows.
  const shape = Float64Array.from(heights, (height) => height / highest);
  const areas = knots.map((knot, k) =>
    k === 0 ? 0 : ((knot - knots[k - 1]!) / span) * 0.5 * (shape[k]! + shape[k - 1]!),
  );
  const area = neumaierSum(areas);
  if (!(area > 0))
    throw new RangeError('heights enclose no area; raise the line above 0 somewhere between two knots.');
  const cumulative = new Float64Array(knots.length).fill(1);
  let sum = 0;
  let correction = 0;
  for (let k = 0; k < knots.length; k++) {
    const next = sum + areas[k]!;
    correction += Math.abs(sum) >= areas[k]! ? sum - next + areas[k]! : areas[k]! - next + sum;
    sum = next;
    cumulative[k] = Math.min(1, (sum + correction) / area);
  }
  return { x: knots, density: shape.map((height) => height / area / span), cumulative };
}
