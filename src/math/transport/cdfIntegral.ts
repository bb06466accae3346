import type { CompiledMixture } from '../distribution/compileMixture.ts';
import { standardNormalTail } from '../distribution/standardNormalTail.ts';

const ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;

/**
 * The area under a compiled mixture's distribution function left of x: E max(x − X, 0) for a draw X, in the
 * units of x.
 *
 * Σ w sd (z Φ(z) + φ(z)) with z = (x − mean)/sd, the antiderivative of the cdf that vanishes at −∞. The area
 * under the survival function right of x is the same with x and the means negated: `mirrored`.
 *
 * @example
 * cdfIntegral(compileMixture([{ weight: 1, mean: 0, sd: 1 }]), 0, false); // 0.3989422804014327
 */
export function cdfIntegral(
  { count, weight, mean, sd }: CompiledMixture,
  x: number,
  mirrored: boolean,
): number {
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const z = (mirrored ? mean[k]! - x : x - mean[k]!) / sd[k]!;
    sum += weight[k]! * sd[k]! * (z * standardNormalTail(-z) + ONE_OVER_SQRT_TWO_PI * Math.exp(-0.5 * z * z));
  }
  return sum;
}
