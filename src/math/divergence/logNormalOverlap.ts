import type { Normal } from '../distribution/normal.ts';

/**
 * The logarithm of the Bhattacharyya coefficient ∫ √(p q) dx of two normal laws with positive sd.
 *
 * ½ ln(2 s_p s_q/(s_p² + s_q²)) − (m_p − m_q)²/(4(s_p² + s_q²)), the first part as ½ log1p(−(s_p −
 * s_q)²/(s_p² + s_q²)). At most 0.
 *
 * @example
 * logNormalOverlap({ mean: 0, sd: 1 }, { mean: 2, sd: 1 }); // -0.5
 */
export function logNormalOverlap(p: Normal, q: Normal): number {
  // In units of the larger sd no square overflows.
  const unit = Math.max(p.sd, q.sd);
  const squares = (p.sd / unit) ** 2 + (q.sd / unit) ** 2;
  const shift = (p.mean - q.mean) / unit;
  const spread = (p.sd - q.sd) / unit;
  const gap = (spread * spread) / squares;
  // Far from equal spreads log1p would lose the small product s_p s_q.
  const spreads = gap < 0.5 ? Math.log1p(-gap) : Math.log((2 * (p.sd / unit) * (q.sd / unit)) / squares);
  return 0.5 * spreads - (0.25 * shift * shift) / squares;
}
