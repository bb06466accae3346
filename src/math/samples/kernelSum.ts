import type { PairKernel } from './compileKernel.ts';

/**
 * The sum of a kernel over all pairs of a point of x and a point of y, with a running correction of the
 * rounding.
 *
 * Σ_i Σ_j k(x_i, y_j); both lists are flat, `dimension` coordinates a point.
 *
 * @example
 * kernelSum([1, 2], [3], compileKernel({ kind: 'linear' }, 1), 1); // 9
 */
export function kernelSum(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  kernel: PairKernel,
  dimension: number,
): number {
  let sum = 0;
  let correction = 0;
  for (let i = 0; i < x.length; i += dimension) {
    for (let j = 0; j < y.length; j += dimension) {
      const term = kernel(x, i, y, j);
      const next = sum + term;
      correction += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
      sum = next;
    }
  }
  return sum + correction;
}
