import { wasserstein1d } from '@/math/index.ts';
import { optimalMatching } from './optimalMatching.ts';

/**
 * The exact Wasserstein-1 distance between generated and real points x0, y0, x1, y1 …, with Euclidean cost; of the
 * line, x0, x1 …, for `dimension` 1.
 *
 * Between as many points of equal weight the best plan is a permutation (Birkhoff), so the distance is the cost of an
 * optimal assignment divided by their number; on the line matching in order is optimal. Throws a `RangeError` when the two counts differ or are 0, or a
 * coordinate is not finite. In the plane the work grows with the
 * cube of the count.
 */
export function exactW1(samples: ArrayLike<number>, real: ArrayLike<number>, dimension: 1 | 2 = 2): number {
  if (samples.length !== real.length || samples.length === 0) {
    throw new RangeError(
      `exactW1 needs as many samples as real points, 1 or more; it got ${samples.length / dimension} and ${real.length / dimension}.`,
    );
  }
  if (dimension === 1) return wasserstein1d(samples, real);
  return optimalMatching(samples, real, 1).distance;
}
