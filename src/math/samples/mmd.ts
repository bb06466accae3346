import { compileKernel } from './compileKernel.ts';
import type { Kernel } from './Kernel.ts';
import { kernelSum } from './kernelSum.ts';
import { medianDistance } from './medianDistance.ts';
import { requirePoints } from './requirePoints.ts';

/**
 * The maximum mean discrepancy of two samples.
 *
 * `biasedSquared` is the V-statistic, the squared distance of the two empirical laws; `distance` its root
 * (0 where rounding makes it negative); `unbiasedSquared` the U-statistic, whose mean is the squared distance
 * of the laws that were sampled: it may be negative, and is NaN where a sample has a single point.
 */
export interface Mmd {
  readonly biasedSquared: number;
  readonly unbiasedSquared: number;
  readonly distance: number;
}

/**
 * The maximum mean discrepancy between two samples under a kernel: how far apart their mean features lie.
 *
 * MMD² = E k(x, x′) + E k(y, y′) − 2 E k(x, y) (Gretton et al. 2012, eqs. 3 and 5). Without a kernel an rbf
 * with the median heuristic's width, `medianDistance`. Points are flat lists, `dimension` (1) coordinates
 * each. O((n + m)²).
 * @throws TypeError or RangeError naming `x`, `y`, `dimension`, `kernel`, `sigma` or `scale`; `kernel` where
 * none was given and the median distance is 0.
 *
 * @example
 * mmd([0, 2], [5, 7], { kernel: { kind: 'linear' } }).distance; // 5
 * mmd([0, 2], [0, 2], { kernel: { kind: 'energy' } }).unbiasedSquared; // -2
 * mmd([0], [1], { kernel: { kind: 'rbf', sigma: 1 } }).biasedSquared; // 0.7869386805747332
 */
export function mmd(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { kernel, dimension = 1 }: { readonly kernel?: Kernel; readonly dimension?: number } = {},
): Mmd {
  const n = requirePoints('x', x, dimension);
  const m = requirePoints('y', y, dimension);
  const pair = compileKernel(kernel ?? medianKernel(x, y, dimension), dimension);
  const withinX = kernelSum(x, x, pair, dimension);
  const withinY = kernelSum(y, y, pair, dimension);
  const between = (2 * kernelSum(x, y, pair, dimension)) / (n * m);
  const biasedSquared = withinX / (n * n) + withinY / (m * m) - between;
  const own = (points: ArrayLike<number>) => {
    let sum = 0;
    for (let i = 0; i < points.length; i += dimension) sum += pair(points, i, points, i);
    return sum;
  };
  return {
    biasedSquared,
    // 0/0 where a sample has no pair of two points.
    unbiasedSquared: (withinX - own(x)) / (n * (n - 1)) + (withinY - own(y)) / (m * (m - 1)) - between,
    distance: Math.sqrt(Math.max(0, biasedSquared)),
  };
}

function medianKernel(x: ArrayLike<number>, y: ArrayLike<number>, dimension: number): Kernel {
  const sigma = medianDistance(x, y, { dimension });
  if (sigma > 0) return { kind: 'rbf', sigma };
  throw new RangeError('kernel is undefined; give one, for the median distance of the points is 0.');
}
