import { assignment, costMatrix } from '@/math/index.ts';

/**
 * The exact Wasserstein-1 distance between generated and real points x0, y0, x1, y1 …, with Euclidean cost.
 *
 * Between as many points of equal weight the best plan is a permutation (Birkhoff), so the distance is the cost of an
 * optimal assignment divided by their number. Throws a `RangeError` when the two counts differ or are 0, or a
 * coordinate is not finite. The work grows with the cube of the count.
 */
export function exactW1(samples: ArrayLike<number>, real: ArrayLike<number>): number {
  if (samples.length !== real.length || samples.length === 0) {
    throw new RangeError(
      `exactW1 needs as many samples as real points, 1 or more; it got ${samples.length / 2} and ${real.length / 2}.`,
    );
  }
  const count = samples.length / 2;
  return assignment(costMatrix(samples, real, { dimension: 2 }), count, count).cost / count;
}
