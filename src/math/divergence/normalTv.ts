import { crossingsOfBumps } from '../distribution/crossingsOfBumps.ts';
import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import { standardNormalTail } from '../distribution/standardNormalTail.ts';
import erf from '@stdlib/math-base-special-erf';

/**
 * The total variation distance between two normal laws, in [0, 1].
 *
 * Equal sd s: 2Φ(|m_p − m_q|/(2s)) − 1 = erf(|m_p − m_q|/(2√2 s)). Unequal: |P(a, b) − Q(a, b)| between the
 * two points a < b where the densities cross. A point mass (sd 0) is at distance 1 from everything but an
 * equal point mass.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and at
 * least 0.
 *
 * @example
 * normalTv({ mean: 0, sd: 1 }, { mean: 2, sd: 1 }); // 0.6826894921370859
 * normalTv({ mean: 0, sd: 1 }, { mean: 0, sd: 2 }); // 0.3226745688347685
 */
export function normalTv(p: Normal, q: Normal): number {
  requireNormal('p', p);
  requireNormal('q', q);
  if (p.sd === 0 || q.sd === 0) return p.sd === q.sd && p.mean === q.mean ? 0 : 1;
  if (p.sd === q.sd) return erf(Math.abs(p.mean - q.mean) / p.sd / (2 * Math.SQRT2));
  // Coordinates centred on p keep the digits of a pair far from 0.
  const centred = { mean: q.mean - p.mean, sd: q.sd };
  const logPeakRatio = Math.log1p((p.sd - q.sd) / q.sd);
  const [from, to] = crossingsOfBumps({ mean: 0, sd: p.sd }, centred, logPeakRatio);
  if (from === undefined || to === undefined) return 0;
  return Math.min(1, Math.abs(massBetween(0, p.sd, from, to) - massBetween(centred.mean, q.sd, from, to)));
}

function massBetween(mean: number, sd: number, from: number, to: number): number {
  const a = (from - mean) / sd;
  const b = (to - mean) / sd;
  return a > 0
    ? standardNormalTail(a) - standardNormalTail(b)
    : standardNormalTail(-b) - standardNormalTail(-a);
}
