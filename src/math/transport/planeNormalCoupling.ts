import { readPlaneNormal } from '../distribution/readPlaneNormal.ts';
import type { PlaneNormal } from '../distribution/planeNormal.ts';

/**
 * An optimal coupling of two normal laws of the plane: one standard normal draw z gives the pair (m_p + A z,
 * m_q + B z), matrices row-major.
 */
export interface PlaneNormalCoupling {
  readonly pMean: readonly [number, number];
  readonly qMean: readonly [number, number];
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/**
 * Couples two normal laws of the plane at the smallest mean squared distance.
 *
 * With any roots S_p = L Lᵀ, S_q = M Mᵀ the best pair is A = L, B = M U, U the rotation nearest to Mᵀ L
 * (orthogonal Procrustes; Peyré & Cuturi 2019, remark 2.31): for triangular roots det Mᵀ L ≥ 0, so in the
 * plane U turns by the angle of (tr, skew part). Singular covariances are legal; then other couplings may be
 * as good.
 * @throws TypeError or RangeError naming `p` or `q`, see `PlaneNormal`.
 *
 * @example
 * planeNormalCoupling({ mean: [0, 0], covariance: [1, 0, 0, 1] }, { mean: [0, 0], covariance: [4, 0, 0, 9] }).b; // [2, 0, 0, 3]
 */
export function planeNormalCoupling(p: PlaneNormal, q: PlaneNormal): PlaneNormalCoupling {
  const l = readPlaneNormal('p', p);
  const m = readPlaneNormal('q', q);
  // K = Mᵀ L.
  const k11 = m.l11 * l.l11 + m.l21 * l.l21;
  const k12 = m.l21 * l.l22;
  const k21 = m.l22 * l.l21;
  const k22 = m.l22 * l.l22;
  const size = Math.hypot(k11 + k22, k21 - k12);
  const cos = size === 0 ? 1 : (k11 + k22) / size;
  const sin = size === 0 ? 0 : (k21 - k12) / size;
  return {
    pMean: [l.x, l.y],
    qMean: [m.x, m.y],
    a: Float64Array.of(l.l11, 0, l.l21, l.l22),
    b: Float64Array.of(
      m.l11 * cos,
      // + 0 turns -0 into 0.
      -m.l11 * sin + 0,
      m.l21 * cos + m.l22 * sin,
      m.l22 * cos - m.l21 * sin,
    ),
  };
}
