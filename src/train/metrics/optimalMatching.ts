import { assignment, costMatrix } from '@/math/index.ts';

/** A cheapest way to give every generated point its own real one. */
export interface OptimalMatching {
  /** The exact W_p, root taken. */
  readonly distance: number;
  /** `partner[i]` is the number of the real point that generated point i is carried to. */
  readonly partner: Int32Array;
}

/**
 * Exact optimal transport between as many generated as real points of the plane, x0, y0, x1, y1 …, and its distance
 * W_p = ((1/n) min_σ Σ ‖x_i − y_σ(i)‖^p)^(1/p), root taken.
 *
 * Between n points of equal weight each the best plan is a permutation (Birkhoff), found as an optimal assignment; the work
 * grows with the cube of n. Throws a `RangeError` when the two counts differ or are 0, or a coordinate is not finite.
 *
 * @example
 * optimalMatching([0, 0, 1, 0], [1, 1, 0, 1], 1).distance; // 1
 * optimalMatching([0, 0, 1, 0], [1, 1, 0, 1], 2).partner; // [1, 0]
 * optimalMatching([0, 0], [3, 4], 2).distance; // 5
 */
export function optimalMatching(
  samples: ArrayLike<number>,
  real: ArrayLike<number>,
  p: 1 | 2,
): OptimalMatching {
  if (samples.length !== real.length || samples.length === 0) {
    throw new RangeError(
      `optimalMatching needs as many samples as real points, 1 or more; it got ${samples.length / 2} and ${real.length / 2}.`,
    );
  }
  const count = samples.length / 2;
  const { cost, rowToColumn } = assignment(costMatrix(samples, real, { dimension: 2, p }), count, count);
  const mean = cost / count;
  return { distance: p === 1 ? mean : Math.sqrt(mean), partner: rowToColumn };
}
