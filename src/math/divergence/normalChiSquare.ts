import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';

/**
 * Pearson's χ² divergence from normal law q to normal law p.
 *
 * ∫ (p − q)²/q dx = s_q²/(s_p √(2 s_q² − s_p²)) exp((m_p − m_q)²/(2 s_q² − s_p²)) − 1 while 2 s_q² > s_p²,
 * else Infinity; by expm1 so that nearly equal laws keep their digits. Infinity for a point mass against
 * anything but an equal point mass, and above the largest double.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and at
 * least 0.
 *
 * @example
 * normalChiSquare({ mean: 0, sd: 1 }, { mean: 1, sd: 1 }); // 1.718281828459045
 * normalChiSquare({ mean: 0, sd: 3 }, { mean: 0, sd: 1 }); // Infinity
 */
export function normalChiSquare(p: Normal, q: Normal): number {
  requireNormal('p', p);
  requireNormal('q', q);
  if (p.sd === 0 || q.sd === 0) return p.sd === q.sd && p.mean === q.mean ? 0 : Infinity;
  const ratio = p.sd / q.sd;
  const shift = (p.mean - q.mean) / q.sd;
  const room = 2 - ratio * ratio;
  if (room <= 0) return Infinity;
  // s_p²(2 s_q² − s_p²)/s_q⁴ = 1 − e² with e = 1 − (s_p/s_q)²; for e near 1 the product itself keeps the
  // digits.
  const e = ((q.sd - p.sd) / q.sd) * (1 + ratio);
  const logSpread = Math.abs(e) < 0.5 ? Math.log1p(-e * e) : 2 * Math.log(ratio) + Math.log(room);
  return Math.expm1((shift * shift) / room - 0.5 * logSpread);
}
