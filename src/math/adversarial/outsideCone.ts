import { describe } from '../validation/describe.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * Which points of a graph leave the double cone of slope K whose tip is the graph's own point `apex`.
 *
 * Point i leaves it where |f(xᵢ) − f(xₐ)| > K |xᵢ − xₐ|; f is K-Lipschitz exactly where no point leaves the cone of any
 * other. What a last digit's rounding of the four numbers can make up counts as inside. Positions in any order; the
 * indices come back in theirs.
 * @throws TypeError or RangeError naming `positions` or `values` (empty, not finite, unequal lengths), `apex` (no index
 * of a point) or `K` (not finite, negative).
 *
 * @example
 * outsideCone([-2, -1, 0, 1, 2], [4, 1, 0, 1, 4], 2, 1); // [0, 4]
 * outsideCone([-2, -1, 0, 1, 2], [2, 1, 0, 1, 2], 3, 1); // []
 */
export function outsideCone(
  positions: ArrayLike<number>,
  values: ArrayLike<number>,
  apex: number,
  K: number,
): readonly number[] {
  requireNumbers('positions', positions);
  requireNumbers('values', values);
  requireEqualLengths('positions', positions, 'values', values);
  requireFinite('K', K, { min: 0 });
  const [xa, fa] = [positions[apex], values[apex]];
  if (xa === undefined || fa === undefined)
    throw new RangeError(
      `apex is ${describe(apex)}; with ${positions.length} points it must be a whole number from 0 to ${positions.length - 1}.`,
    );
  return Array.from(values).flatMap((f, i) => {
    const x = positions[i]!;
    const rounding = Number.EPSILON * (Math.abs(f) + Math.abs(fa) + K * (Math.abs(x) + Math.abs(xa)));
    return Math.abs(f - fa) > K * Math.abs(x - xa) + rounding ? [i] : [];
  });
}
