import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import { requireFinite } from '../validation/requireFinite.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * The cross-entropy of normal law q under normal law p, −E_p ln q(x), in nats.
 *
 * ½ ln 2π + ln s_q + (s_p² + (m_p − m_q)²)/(2 s_q²): the entropy of p plus KL(p‖q), where p has a density. With
 * p of a sample's mean and 1/n variance it is the sample's mean negative log-likelihood under q, for of a
 * sample a normal law's likelihood sees no more; so a point mass (sd 0) is as good a p as any.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite, the sd of p is not finite and at
 * least 0, or that of q is not finite and positive.
 *
 * @example
 * normalCrossEntropy({ mean: 0, sd: 1 }, { mean: 0, sd: 1 }); // 1.4189385332046727
 * normalCrossEntropy({ mean: 0, sd: 1 }, { mean: 1, sd: 2 }).toFixed(6); // '1.862086'
 * normalCrossEntropy({ mean: 3, sd: 0 }, { mean: 3, sd: 1 }); // 0.9189385332046728
 */
export function normalCrossEntropy(p: Normal, q: Normal): number {
  requireNormal('p', p);
  requireNormal('q', q);
  requireFinite('q.sd', q.sd, { min: 0, exclusive: true });
  const [spread, shift] = [p.sd / q.sd, (p.mean - q.mean) / q.sd];
  return HALF_LOG_TWO_PI + Math.log(q.sd) + 0.5 * (spread * spread + shift * shift);
}
