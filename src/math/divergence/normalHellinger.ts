import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import { logNormalOverlap } from './logNormalOverlap.ts';

/**
 * The Hellinger distance between two normal laws, in [0, 1].
 *
 * √(1 − BC) with BC = ∫ √(p q) dx = √(2 s_p s_q/(s_p² + s_q²)) exp(−(m_p − m_q)²/(4(s_p² + s_q²))), by expm1
 * so that nearly equal laws keep their digits. A point mass (sd 0) is at distance 1 from everything but an
 * equal point mass.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and at
 * least 0.
 *
 * @example
 * normalHellinger({ mean: 0, sd: 1 }, { mean: 1, sd: 1 }); // 0.34278724803499416
 */
export function normalHellinger(p: Normal, q: Normal): number {
  requireNormal('p', p);
  requireNormal('q', q);
  if (p.sd === 0 || q.sd === 0) return p.sd === q.sd && p.mean === q.mean ? 0 : 1;
  return Math.sqrt(-Math.expm1(logNormalOverlap(p, q)) + 0);
}
