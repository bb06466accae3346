import type { Normal } from '../distribution/normal.ts';
import { normalLogRatio } from './normalLogRatio.ts';
import { sigmoid } from './sigmoid.ts';

/**
 * The derivative of each generator loss by the place of one generated sample, with the other player at its
 * best; a step against it moves the sample.
 */
export interface SampleGradients {
  readonly saturating: number;
  readonly nonSaturating: number;
  readonly wasserstein: number;
}

/**
 * What a generated sample at x feels from the best discriminator, or the best critic, between two normal
 * laws, p real and q generated.
 *
 * With r = ln(p/q), D* = σ(r): saturating ∂ ln(1 − D*) = −D* r′, non-saturating −∂ ln D* = −(1 − D*) r′
 * (Arjovsky & Bottou 2017, section 2.2), Wasserstein −f*′ = sign(F_p − F_q) with Kantorovich's potential f* (0
 * where the distribution functions are equal). Per unit of x.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and
 * positive.
 *
 * @example
 * normalSampleGradients(0, { mean: -5, sd: 1 }, { mean: 5, sd: 1 }); // { saturating: 5, nonSaturating: 5, wasserstein: 1 }
 * normalSampleGradients(5, { mean: -5, sd: 1 }, { mean: 5, sd: 1 }).nonSaturating; // 10
 */
export function normalSampleGradients(x: number, p: Normal, q: Normal): SampleGradients {
  const { value, slope } = normalLogRatio(x, p, q);
  return {
    // + 0 turns -0 into 0.
    saturating: -sigmoid(value) * slope + 0,
    nonSaturating: -sigmoid(-value) * slope + 0,
    // Φ is increasing: F_p > F_q where z_p > z_q.
    wasserstein: Math.sign((x - p.mean) / p.sd - (x - q.mean) / q.sd),
  };
}
