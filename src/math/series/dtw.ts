import { requireChoice } from '../validation/requireChoice.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { DTW_GROUNDS, groundCost } from './groundCost.ts';
import type { DtwGround } from './groundCost.ts';

/**
 * The dynamic time warping distance between two series: the least total cost of matching their points in
 * order, each point with at least one of the other series.
 *
 * min Σ c(x_i, y_j) over paths from the two first points to the two last by steps (1, 0), (0, 1), (1, 1)
 * (Sakoe & Chiba 1978), without a window and not divided by the path's length. `ground` chooses the cost:
 * 'root' √Σ(x − y)² (pyts' `dtw`, which Orion calls; the default), 'square' Σ(x − y)², 'absolute' Σ|x − y|.
 * O(n·m) time, O(m) memory. Symmetric and 0 for equal series, but no triangle inequality: not a metric.
 * @throws TypeError or RangeError naming `x`, `y` or `ground`: an empty series, an entry that is not finite,
 * an unknown cost.
 *
 * @example
 * dtw([0, 0, 1, 2], [0, 1, 1, 2]); // 0
 * dtw([0, 0], [3, 4]); // 5
 * dtw([1, 5], [2, 2], { ground: 'absolute' }); // 4
 */
export function dtw(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { ground = 'root' }: { readonly ground?: DtwGround } = {},
): number {
  requireNumbers('x', x);
  requireNumbers('y', y);
  requireChoice('ground', ground, DTW_GROUNDS);
  const row = new Float64Array(y.length + 1).fill(Infinity);
  row[0] = 0;
  for (let i = 0; i < x.length; i++) {
    let diagonal = row[0]!;
    row[0] = Infinity;
    for (let j = 0; j < y.length; j++) {
      const above = row[j + 1]!;
      row[j + 1] = groundCost(ground, x[i]! - y[j]!) + Math.min(diagonal, above, row[j]!);
      diagonal = above;
    }
  }
  const total = row[y.length]!;
  return ground === 'root' ? Math.sqrt(total) : total;
}
