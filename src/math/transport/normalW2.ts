import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';

/**
 * The 2-Wasserstein distance between two normal laws on the line, in the units of the axis.
 *
 * √((m_p − m_q)² + (s_p − s_q)²) (Givens & Shortt 1984). Point masses (sd 0) are legal.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and at
 * least 0.
 *
 * @example
 * normalW2({ mean: 0, sd: 1 }, { mean: 3, sd: 5 }); // 5
 */
export function normalW2(p: Normal, q: Normal): number {
  requireNormal('p', p);
  requireNormal('q', q);
  return Math.hypot(p.mean - q.mean, p.sd - q.sd);
}
