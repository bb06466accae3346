import erf from '@stdlib/math-base-special-erf';
import type { Normal } from '../distribution/normal.ts';
import { pairMixtures } from '../distribution/pairMixtures.ts';
import { integrateDensities } from '../divergence/integrateDensities.ts';
import { requireSpreadNormal } from './requireSpreadNormal.ts';
import { sigmoid } from './sigmoid.ts';

const SQRT_TWO_OVER_PI = 0.7978845608028654;

/** A loss's derivatives by the generated law's mean and sd. */
export interface NormalGradient {
  readonly mean: number;
  readonly sd: number;
}

/**
 * The gradient of each generator loss with the other player at its best; `error` estimates the absolute error
 * of the four that are found by quadrature (the Wasserstein ones are closed forms).
 */
export interface GeneratorGradients {
  readonly saturating: NormalGradient;
  readonly nonSaturating: NormalGradient;
  readonly wasserstein: NormalGradient;
  readonly error: number;
}

/**
 * What a generator G(z) = m + s z feels from the best discriminator, or the best critic, against a real
 * normal law: p real, q = N(m, s²) generated.
 *
 * Means over z of the sample's gradient (and z times it): saturating ∇E ln(1 − D*) = ∇2 JS, non-saturating
 * ∇E −ln D* = ∇(KL(q‖p) − 2 JS) (Arjovsky & Bottou 2017, Theorem 2.5), D* held fixed; Wasserstein ∇W₁ (Arjovsky
 * et al. 2017, Theorem 3), of the mean erf(Δm/(√2 |Δs|)) or sign Δm, of the sd sign(Δs) √(2/π) exp(−Δm²/2Δs²).
 * Where W₁ has a kink the gradient is 0.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and
 * positive, or one law is too narrow to be seen beside the other.
 *
 * @example
 * normalGeneratorGradients({ mean: 0, sd: 1 }, { mean: 2, sd: 1 }).saturating.mean.toFixed(6); // '0.449600'
 * normalGeneratorGradients({ mean: 0, sd: 1 }, { mean: 2, sd: 1 }).nonSaturating.mean.toFixed(6); // '1.550400'
 * normalGeneratorGradients({ mean: 0, sd: 1 }, { mean: 2, sd: 1 }).wasserstein; // { mean: 1, sd: 0 }
 */
export function normalGeneratorGradients(p: Normal, q: Normal): GeneratorGradients {
  requireSpreadNormal('p', p);
  requireSpreadNormal('q', q);
  const pair = pairMixtures([{ weight: 1, ...p }], [{ weight: 1, ...q }]);
  const [pMean, qMean] = [pair.pComponents[0]!.mean, pair.qComponents[0]!.mean];
  const parts = integrateDensities(pair, 4, (_pAt, qAt, logRatio, out, x) => {
    const zq = (x - qMean) / q.sd;
    const pull = -qAt * (zq / q.sd - (x - pMean) / p.sd / p.sd);
    out[0] = sigmoid(logRatio) * pull;
    out[1] = out[0] * zq;
    out[2] = sigmoid(-logRatio) * pull;
    out[3] = out[2] * zq;
  });
  const [mean, sd, otherMean, otherSd] = parts.map(({ value }) => value);
  return {
    saturating: { mean: mean!, sd: sd! },
    nonSaturating: { mean: otherMean!, sd: otherSd! },
    wasserstein: w1Gradient(q.mean - p.mean, q.sd - p.sd),
    error: parts.reduce((most, { error }) => Math.max(most, error), 0),
  };
}

function w1Gradient(shift: number, spread: number): NormalGradient {
  if (spread === 0) return { mean: Math.sign(shift), sd: 0 };
  const ratio = shift / spread;
  return {
    mean: erf(Math.abs(ratio) * Math.SQRT1_2) * Math.sign(shift),
    sd: Math.sign(spread) * SQRT_TWO_OVER_PI * Math.exp(-0.5 * ratio * ratio),
  };
}
