import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import erf from '@stdlib/math-base-special-erf';

const SQRT_TWO_OVER_PI = 0.7978845608028654;

/**
 * The 1-Wasserstein (earth mover's) distance between two normal laws on the line, in the units of the axis.
 *
 * E|Δm + Δs Z| = |Δs| √(2/π) exp(−Δm²/(2 Δs²)) + |Δm| erf(|Δm|/(√2 |Δs|)), the mean of a folded normal
 * variable; |Δm| for equal sd. Point masses (sd 0) are legal.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and at
 * least 0.
 *
 * @example
 * normalW1({ mean: 0, sd: 1 }, { mean: 3, sd: 1 }); // 3
 * normalW1({ mean: 0, sd: 1 }, { mean: 0, sd: 2 }); // 0.7978845608028654
 */
export function normalW1(p: Normal, q: Normal): number {
  requireNormal('p', p);
  requireNormal('q', q);
  const shift = Math.abs(p.mean - q.mean);
  const spread = Math.abs(p.sd - q.sd);
  if (spread === 0) return shift;
  const ratio = shift / spread;
  return spread * SQRT_TWO_OVER_PI * Math.exp(-0.5 * ratio * ratio) + shift * erf(ratio * Math.SQRT1_2);
}
