import type { CovarianceFactor } from '../distribution/covarianceFactor.ts';
import type { PlaneNormal } from '../distribution/planeNormal.ts';
import { readPlaneNormal } from '../distribution/readPlaneNormal.ts';
import { normalKl } from './normalKl.ts';

/**
 * The Kullback–Leibler divergence from normal law q to normal law p in the plane, in nats.
 *
 * ½ (tr S_q⁻¹S_p − 2 + (m_p − m_q)ᵀ S_q⁻¹ (m_p − m_q) + ln det S_q/det S_p), taken with triangular roots as the
 * sum of two divergences on the line (first coordinate, second given the first), which keeps the digits of
 * nearly equal laws. Infinity unless both fill the plane, or both lie on the same line (then the divergence
 * along it), or both are the same point; lines count as the same up to rounding (2⁻⁵⁰).
 * @throws TypeError or RangeError naming `p` or `q`, see `PlaneNormal`.
 *
 * @example
 * planeNormalKl({ mean: [2, 0], covariance: [1, 0, 0, 1] }, { mean: [0, 0], covariance: [1, 0, 0, 1] }); // 2
 * planeNormalKl({ mean: [0, 0], covariance: [1, 1, 1, 1] }, { mean: [0, 0], covariance: [1, 0, 0, 1] }); // Infinity
 */
export function planeNormalKl(p: PlaneNormal, q: PlaneNormal): number {
  const l = readPlaneNormal('p', p);
  const m = readPlaneNormal('q', q);
  const [dx, dy] = [l.x - m.x, l.y - m.y];
  if (rank(l) !== rank(m)) return Infinity;
  if (rank(m) === 0) return dx === 0 && dy === 0 ? 0 : Infinity;
  if (rank(m) === 1) return alongLine(l, m, dx, dy);
  // X = M⁻¹ L and d = M⁻¹ (m_p − m_q).
  const first = dx / m.l11;
  const second = (dy - m.l21 * first) / m.l22;
  const x21 = (l.l21 - (m.l21 * l.l11) / m.l11) / m.l22;
  return (
    normalKl({ mean: first, sd: l.l11 / m.l11 }, { mean: 0, sd: 1 }) +
    normalKl({ mean: Math.hypot(second, x21), sd: l.l22 / m.l22 }, { mean: 0, sd: 1 })
  );
}

function rank({ l11, l22 }: CovarianceFactor): number {
  return (l11 > 0 ? 1 : 0) + (l22 > 0 ? 1 : 0);
}

/** Laws of rank 1: their root has one column that is not 0, the line's direction times the sd along it. */
function alongLine(l: CovarianceFactor, m: CovarianceFactor, dx: number, dy: number): number {
  const [px, py] = [l.l11, l.l11 > 0 ? l.l21 : l.l22];
  const [qx, qy] = [m.l11, m.l11 > 0 ? m.l21 : m.l22];
  const sd = Math.hypot(qx, qy);
  if (!parallel(px, py, qx, qy) || !parallel(dx, dy, qx, qy)) return Infinity;
  const shift = (dx * qx + dy * qy) / sd;
  return normalKl({ mean: shift, sd: Math.hypot(px, py) }, { mean: 0, sd });
}

function parallel(ax: number, ay: number, bx: number, by: number): boolean {
  return Math.abs(ax * by - ay * bx) <= 2 ** -50 * Math.hypot(ax, ay) * Math.hypot(bx, by);
}
