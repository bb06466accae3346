import { neumaierSum } from '../summation/neumaierSum.ts';
import { requirePoints } from './requirePoints.ts';

/**
 * The root of the median squared distance between all pairs of the two samples pooled: the width that the
 * median heuristic gives a kernel, in the units of the coordinates.
 *
 * Gretton et al. 2012, §8 (some authors divide by √2). An even number of pairs takes the mean of the two
 * middle squares. 0 where half of the pairs coincide. Points are flat lists, `dimension` (1) coordinates
 * each; there are (n + m)(n + m − 1)/2 pairs to sort.
 * @throws TypeError or RangeError naming `x`, `y` or `dimension`.
 *
 * @example
 * medianDistance([0, 1], [5]); // 4
 * medianDistance([0, 0], [3, 4], { dimension: 2 }); // 5
 */
export function medianDistance(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { dimension = 1 }: { readonly dimension?: number } = {},
): number {
  const count = requirePoints('x', x, dimension) + requirePoints('y', y, dimension);
  const pooled = Float64Array.from([...Array.from(x), ...Array.from(y)]);
  const squares = new Float64Array((count * (count - 1)) / 2);
  const difference = new Float64Array(dimension);
  let pair = 0;
  for (let i = 0; i < pooled.length; i += dimension) {
    for (let j = i + dimension; j < pooled.length; j += dimension, pair++) {
      for (let d = 0; d < dimension; d++) difference[d] = (pooled[i + d]! - pooled[j + d]!) ** 2;
      squares[pair] = neumaierSum(difference);
    }
  }
  squares.sort();
  const middle = squares.length >> 1;
  const median = squares.length % 2 ? squares[middle]! : 0.5 * (squares[middle - 1]! + squares[middle]!);
  return Math.sqrt(median);
}
