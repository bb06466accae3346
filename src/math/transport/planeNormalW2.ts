import type { PlaneNormal } from '../distribution/planeNormal.ts';
import { planeNormalCoupling } from './planeNormalCoupling.ts';

/**
 * The 2-Wasserstein distance between two normal laws of the plane and the share of their shapes in it, in the
 * units of the axes.
 *
 * `distance` = W₂, `bures` the distance of the covariances alone: distance² = ‖m_p − m_q‖² + bures².
 */
export interface PlaneNormalW2 {
  readonly distance: number;
  readonly bures: number;
}

/**
 * The 2-Wasserstein distance between two normal laws of the plane, root taken.
 *
 * W₂² = ‖m_p − m_q‖² + tr(S_p + S_q − 2 (S_p^½ S_q S_p^½)^½) (Dowson & Landau 1982; Peyré & Cuturi 2019,
 * remark 2.31), taken as ‖A − B‖² of an optimal pair of roots: a sum of squares, so nearly equal laws keep
 * their digits. Singular covariances and point masses are legal.
 * @throws TypeError or RangeError naming `p` or `q`, see `PlaneNormal`.
 *
 * @example
 * planeNormalW2({ mean: [0, 0], covariance: [1, 0, 0, 1] }, { mean: [3, 4], covariance: [1, 0, 0, 1] }).distance; // 5
 * planeNormalW2({ mean: [0, 0], covariance: [1, 0, 0, 1] }, { mean: [0, 0], covariance: [16, 0, 0, 25] }).bures; // 5
 */
export function planeNormalW2(p: PlaneNormal, q: PlaneNormal): PlaneNormalW2 {
  const { pMean, qMean, a, b } = planeNormalCoupling(p, q);
  const bures = Math.hypot(...a.map((entry, k) => entry - b[k]!));
  return { distance: Math.hypot(pMean[0] - qMean[0], pMean[1] - qMean[1], bures), bures };
}
