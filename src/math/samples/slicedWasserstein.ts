import { neumaierSum } from '../summation/neumaierSum.ts';
import { slicedDistances } from './slicedDistances.ts';
import type { SlicedOptions } from './slicedDistances.ts';

/**
 * The sliced p-Wasserstein distance: the p-mean, over directions, of the distances of the projections.
 *
 * SW_p = ((1/K) Σ_k W_p(θ_k·x, θ_k·y)^p)^(1/p) (Rabin et al. 2012; Bonneel et al. 2015), in the units of the
 * coordinates, root taken. Over the given directions it is exact, over `count` drawn ones an estimate of the
 * mean over the sphere whose error falls as 1/√count. At most W_p for directions of length 1; in one
 * dimension equal to it. Points are flat lists of coordinates, `dimension` (1) each; p is 2 unless given.
 * @throws TypeError or RangeError naming `x`, `y`, `xWeights`, `yWeights`, `dimension`, `p` (below 1 or
 * infinite: see `maxSlicedWasserstein`), `directions` or `count`.
 *
 * @example
 * slicedWasserstein([0, 0], [3, 4], { dimension: 2, directions: [1, 0, 0, 1] }); // 3.5355339059327378
 * slicedWasserstein([0, 0], [3, 4], { dimension: 2, count: 9999, rng: createRng(7) }).toFixed(1); // '3.5'
 * slicedWasserstein([0, 1, 3], [5, 6, 8]); // 5
 */
export function slicedWasserstein(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: SlicedOptions = {},
): number {
  const { p = 2 } = options;
  if (p === Infinity) throw new RangeError('p is Infinity; a mean over directions needs a finite order.');
  const { distances } = slicedDistances(x, y, options);
  const longest = distances.reduce((a, b) => Math.max(a, b), 0);
  if (longest === 0) return 0;
  // In units of the longest no power overflows.
  const mean = neumaierSum(distances.map((d) => (d / longest) ** p)) / distances.length;
  return longest * mean ** (1 / p);
}
