import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * The warping distance of the TadGAN paper: the least over warping paths of the root of the summed squares
 * divided by the path's length.
 *
 * min_W (1/K) √(Σ_{k=1}^K w_k), w_k = (x_i − y_j)², K steps (Geiger et al. 2020, eq. 9, after Keogh &
 * Ratanamahatana 2005). The length is part of what is minimised, so a dearer but longer path can win: paths
 * of every length are compared exactly, O(n·m·(n + m)). At most `dtw` divided by the length of its own path; `dtw`
 * itself is Orion's form.
 * @throws TypeError or RangeError naming `x` or `y`: an empty series or an entry that is not finite.
 *
 * @example
 * dtwPerStep([0], [5]); // 5
 * dtwPerStep([0, 0], [3, 4]); // 1.9436506316151003
 * dtwPerStep([0, 0, 1], [0, 1, 1]); // 0
 */
export function dtwPerStep(x: ArrayLike<number>, y: ArrayLike<number>): number {
  requireNumbers('x', x);
  requireNumbers('y', y);
  const width = y.length + 1;
  const size = (x.length + 1) * width;
  let shorter = new Float64Array(size).fill(Infinity);
  let longer = new Float64Array(size).fill(Infinity);
  shorter[0] = 0;
  let best = Infinity;
  for (let steps = 1; steps < x.length + y.length; steps++) {
    longer.fill(Infinity);
    for (let i = 1; i <= x.length; i++) {
      for (let j = 1; j < width; j++) {
        const at = i * width + j;
        const before = Math.min(shorter[at - width - 1]!, shorter[at - width]!, shorter[at - 1]!);
        longer[at] = before + (x[i - 1]! - y[j - 1]!) ** 2;
      }
    }
    best = Math.min(best, Math.sqrt(longer[size - 1]!) / steps);
    [shorter, longer] = [longer, shorter];
  }
  return best;
}
