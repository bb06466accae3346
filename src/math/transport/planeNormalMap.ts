import type { PlaneNormal } from '../distribution/planeNormal.ts';
import { planeNormalCoupling } from './planeNormalCoupling.ts';

/**
 * An affine map of the plane x ↦ `matrix` x + `offset`, the symmetric matrix row-major.
 */
export interface AffineMap {
  readonly matrix: Float64Array;
  readonly offset: Float64Array;
}

/**
 * The optimal map between two normal laws of the plane for the squared distance: the gradient of a convex
 * quadratic.
 *
 * T(x) = m_q + T (x − m_p), T = S_p^{−½} (S_p^½ S_q S_p^½)^½ S_p^{−½} (Peyré & Cuturi 2019, equation 2.40),
 * symmetric with eigenvalues of at least 0. q may be singular; p must fill the plane, for from a line or a
 * point no affine map is determined (see `planeNormalGeodesic`).
 * @throws TypeError or RangeError naming `p` or `q`, see `PlaneNormal`; RangeError naming `p` if its
 * covariance is singular.
 *
 * @example
 * planeNormalMap({ mean: [0, 0], covariance: [1, 0, 0, 4] }, { mean: [1, 2], covariance: [9, 0, 0, 4] }).matrix; // [3, 0, 0, 1]
 * planeNormalMap({ mean: [0, 0], covariance: [1, 0, 0, 4] }, { mean: [1, 2], covariance: [9, 0, 0, 4] }).offset; // [1, 2]
 */
export function planeNormalMap(p: PlaneNormal, q: PlaneNormal): AffineMap {
  const { pMean, qMean, a, b } = planeNormalCoupling(p, q);
  const [l11, , l21, l22] = [a[0]!, a[1]!, a[2]!, a[3]!];
  if (l11 === 0 || l22 === 0)
    throw new RangeError('p.covariance is singular; the optimal map needs a law that fills the plane.');
  // T A = B with A = [[l11, 0], [l21, l22]], column by column from the right.
  const xy = b[1]! / l22;
  const yy = b[3]! / l22;
  const xx = (b[0]! - xy * l21) / l11;
  return {
    matrix: Float64Array.of(xx, xy, xy, yy),
    offset: Float64Array.of(
      qMean[0] - xx * pMean[0] - xy * pMean[1],
      qMean[1] - xy * pMean[0] - yy * pMean[1],
    ),
  };
}
