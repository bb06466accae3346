import type { Line } from './softMinimum.ts';

/**
 * The least cost − potential along one row or column of a matrix, and where it is first reached.
 *
 * Forbidden pairs (cost Infinity) and closed places (potential −Infinity) do not count; { value: Infinity,
 * place: −1 } if none counts.
 *
 * @example
 * hardMinimum([3, 5, 4], { start: 0, stride: 1 }, [0, 2, 1]); // { value: 3, place: 0 }
 */
export function hardMinimum(
  cost: ArrayLike<number>,
  { start, stride }: Line,
  potential: ArrayLike<number>,
): { readonly value: number; readonly place: number } {
  let value = Infinity;
  let place = -1;
  for (let k = 0, at = start; k < potential.length; k++, at += stride) {
    const level = cost[at]! - potential[k]!;
    if (level < value && cost[at] !== Infinity) {
      value = level;
      place = k;
    }
  }
  return { value, place };
}
