import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import { relativeExcess } from './relativeExcess.ts';

/**
 * The Kullback–Leibler divergence from normal law q to normal law p, in nats.
 *
 * KL(p‖q) = ln(s_q/s_p) + (s_p² + (m_p − m_q)²)/(2 s_q²) − ½, arranged so that nearly equal laws keep their
 * digits. A point mass (sd 0) has divergence 0 from an equal point mass and Infinity in every other pairing.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and at
 * least 0.
 *
 * @example
 * normalKl({ mean: 0, sd: 1 }, { mean: 2, sd: 1 }); // 2
 * normalKl({ mean: 0, sd: 1 }, { mean: 0, sd: 2 }); // 0.3181471805599453
 * normalKl({ mean: 0, sd: 0 }, { mean: 0, sd: 1 }); // Infinity
 */
export function normalKl(p: Normal, q: Normal): number {
  requireNormal('p', p);
  requireNormal('q', q);
  if (p.sd === 0 || q.sd === 0) return p.sd === q.sd && p.mean === q.mean ? 0 : Infinity;
  const shift = (p.mean - q.mean) / q.sd;
  const rho = (p.sd - q.sd) / q.sd;
  // ln(s_q/s_p) + ½((s_p/s_q)² − 1) = ρ − ln(1 + ρ) + ½ρ², and ρ − ln(1 + ρ) = (1 + ρ) φ(1/(1 + ρ)) has no
  // cancellation. For ρ near −1 or large the logarithm is taken directly.
  const logPart =
    rho > -0.5 && rho < 1 ? (1 + rho) * relativeExcess(-rho / (1 + rho)) : rho - Math.log(p.sd / q.sd);
  return logPart + 0.5 * rho * rho + 0.5 * shift * shift;
}
