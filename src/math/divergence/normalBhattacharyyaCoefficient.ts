import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import { logNormalOverlap } from './logNormalOverlap.ts';

/**
 * The Bhattacharyya coefficient of two normal laws: how much they overlap, from 1 (equal) to 0.
 *
 * BC = ∫ √(p q) dx = √(2 s_p s_q/(s_p² + s_q²)) exp(−(m_p − m_q)²/(4(s_p² + s_q²))). A point mass (sd 0)
 * overlaps only an equal point mass.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and at
 * least 0.
 *
 * @example
 * normalBhattacharyyaCoefficient({ mean: 0, sd: 1 }, { mean: 2, sd: 1 }); // 0.6065306597126334
 */
export function normalBhattacharyyaCoefficient(p: Normal, q: Normal): number {
  requireNormal('p', p);
  requireNormal('q', q);
  if (p.sd === 0 || q.sd === 0) return p.sd === q.sd && p.mean === q.mean ? 1 : 0;
  return Math.exp(logNormalOverlap(p, q));
}
