import type { Normal } from '../distribution/normal.ts';
import { normalLogRatio } from './normalLogRatio.ts';
import { sigmoid } from './sigmoid.ts';

/**
 * The best discriminator between two normal laws at x: the probability that a draw at x is real.
 *
 * D*(x) = p(x)/(p(x) + q(x)) = σ(ln p(x) − ln q(x)), p real and q generated (Goodfellow et al. 2014,
 * Proposition 1); from the logarithms, so that it is right where both densities underflow. An S-curve for
 * equal sd: σ(μ²/2 − μx) for N(0, 1) against N(μ, 1).
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and
 * positive.
 *
 * @example
 * normalDiscriminator(1, { mean: 0, sd: 1 }, { mean: 2, sd: 1 }); // 0.5
 * normalDiscriminator(5, { mean: -5, sd: 1 }, { mean: 5, sd: 1 }); // 1.9287498479639178e-22
 */
export function normalDiscriminator(x: number, p: Normal, q: Normal): number {
  return sigmoid(normalLogRatio(x, p, q).value);
}
