import { requireProbability } from '../validation/requireProbability.ts';
import type { PlaneNormal } from '../distribution/planeNormal.ts';
import { planeNormalCoupling } from './planeNormalCoupling.ts';

/**
 * The law that mass has on its way between two normal laws of the plane, a share t of the way.
 *
 * McCann's displacement interpolation: mean (1 − t) m_p + t m_q, covariance C Cᵀ with C = (1 − t) A + t B of
 * an optimal coupling; normal at every t, and W₂ from p is t times the whole (Takatsu 2011). Singular
 * covariances are legal; where several geodesics are optimal it is one of them.
 * @throws TypeError or RangeError naming `p` or `q`, see `PlaneNormal`, or `t` outside [0, 1].
 *
 * @example
 * planeNormalGeodesic({ mean: [0, 0], covariance: [1, 0, 0, 1] }, { mean: [4, 2], covariance: [9, 0, 0, 25] }, 0.5); // { mean: [2, 1], covariance: [4, 0, 0, 9] }
 */
export function planeNormalGeodesic(
  p: PlaneNormal,
  q: PlaneNormal,
  t: number,
): { readonly mean: Float64Array; readonly covariance: Float64Array } {
  requireProbability('t', t);
  const { pMean, qMean, a, b } = planeNormalCoupling(p, q);
  const between = (from: number, to: number) => (1 - t) * from + t * to;
  const [c11, c12, c21, c22] = Array.from(a, (entry, k) => between(entry, b[k]!));
  const xy = c11! * c21! + c12! * c22!;
  return {
    mean: Float64Array.of(between(pMean[0], qMean[0]), between(pMean[1], qMean[1])),
    covariance: Float64Array.of(c11! ** 2 + c12! ** 2, xy, xy, c21! ** 2 + c22! ** 2),
  };
}
