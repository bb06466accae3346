import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * How well a normal law explains a sample.
 *
 * `logLikelihood` is the sum of ln densities in nats, `meanNegative` = −logLikelihood/n the training loss
 * (the empirical cross-entropy), `score` the derivatives of `logLikelihood` by the law's mean and sd, both 0
 * at the maximum.
 */
export interface GaussianLikelihood {
  readonly logLikelihood: number;
  readonly meanNegative: number;
  readonly score: { readonly mean: number; readonly sd: number };
}

/**
 * The log-likelihood of a sample under a given normal law and its gradient by the law's parameters.
 *
 * ln L = −Σ(½z² + ln σ + ½ ln 2π) with z = (x − μ)/σ; ∂/∂μ = Σz/σ, ∂/∂σ = Σ(z² − 1)/σ (Bishop 2006, equation
 * 1.54).
 * @throws TypeError or RangeError naming `x` (empty or not finite) or `law` (mean not finite, sd not finite
 * and positive).
 *
 * @example
 * gaussianLikelihood([-1, 1], { mean: 0, sd: 1 }).meanNegative; // 1.4189385332046727
 * gaussianLikelihood([-1, 1], { mean: 0, sd: 2 }).score; // { mean: 0, sd: -0.75 }
 */
export function gaussianLikelihood(x: ArrayLike<number>, law: Normal): GaussianLikelihood {
  requireNumbers('x', x);
  requireNormal('law', law);
  requireFinite('law.sd', law.sd, { min: 0, exclusive: true });
  const n = x.length;
  const z = Float64Array.from(x, (value) => (value - law.mean) / law.sd);
  const meanNegative =
    (0.5 * neumaierSum(z.map((value) => value * value))) / n + Math.log(law.sd) + HALF_LOG_TWO_PI;
  return {
    logLikelihood: -n * meanNegative,
    meanNegative,
    score: {
      mean: neumaierSum(z) / law.sd,
      sd: neumaierSum(z.map((value) => (value - 1) * (value + 1))) / law.sd,
    },
  };
}
