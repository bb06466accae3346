import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * The observed information of a sample about a normal law's mean and sd: minus the second derivatives of the
 * log-likelihood, row by row [mean mean, mean sd, sd mean, sd sd].
 *
 * −∂²/∂μ² = n/σ², −∂²/∂μ∂σ = 2Σz/σ², −∂²/∂σ² = Σ(3z² − 1)/σ² with z = (x − μ)/σ, the derivatives of the score
 * in `gaussianLikelihood`. At the maximum it is diagonal, n/σ̂² and 2n/σ̂²; with v the sample's 1/n variance
 * and d = μ − x̄ it is positive definite exactly where σ² + d² < 3v, so the log-likelihood is not concave far
 * from the maximum.
 * @throws TypeError or RangeError naming `x` (empty or not finite) or `law` (mean not finite, sd not finite
 * and positive).
 *
 * @example
 * gaussianInformation([-1, 1], { mean: 0, sd: 1 }); // [2, 0, 0, 4]
 * gaussianInformation([-1, 1], { mean: 0, sd: 2 }); // [0.5, 0, 0, -0.125]
 */
export function gaussianInformation(x: ArrayLike<number>, law: Normal): Float64Array {
  requireNumbers('x', x);
  requireNormal('law', law);
  requireFinite('law.sd', law.sd, { min: 0, exclusive: true });
  const { mean, sd } = law;
  const z = Float64Array.from(x, (value) => (value - mean) / sd);
  const mixed = (2 * neumaierSum(z)) / sd / sd;
  const spread = neumaierSum(z.map((value) => 3 * value * value - 1)) / sd / sd;
  return Float64Array.of(x.length / sd / sd, mixed, mixed, spread);
}
