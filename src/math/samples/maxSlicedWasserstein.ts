import { slicedDistances } from './slicedDistances.ts';
import type { SlicedOptions } from './slicedDistances.ts';

/**
 * The direction along which two sets of points differ most, and their distance there, root taken, in the
 * units of the coordinates.
 */
export interface MaxSliced {
  readonly distance: number;
  readonly direction: Float64Array;
}

/**
 * The max-sliced p-Wasserstein distance over the given or drawn directions.
 *
 * max_k W_p(θ_k·x, θ_k·y) (Deshpande et al. 2019, there over the whole sphere): with finitely many directions
 * a lower bound of that maximum, which itself is at most W_p. The first direction wins a tie. Options as in
 * `slicedWasserstein`; p may be Infinity.
 * @throws TypeError or RangeError naming `x`, `y`, `xWeights`, `yWeights`, `dimension`, `p`, `directions` or
 * `count`.
 *
 * @example
 * maxSlicedWasserstein([0, 0], [3, 4], { dimension: 2, directions: [1, 0, 0, 1] }).distance; // 4
 * maxSlicedWasserstein([0, 0], [3, 4], { dimension: 2, directions: [1, 0, 0, 1] }).direction; // [0, 1]
 */
export function maxSlicedWasserstein(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: SlicedOptions = {},
): MaxSliced {
  const { distances, directions } = slicedDistances(x, y, options);
  const distance = distances.reduce((a, b) => Math.max(a, b));
  const dimension = directions.length / distances.length;
  const start = distances.indexOf(distance) * dimension;
  return { distance, direction: directions.slice(start, start + dimension) };
}
