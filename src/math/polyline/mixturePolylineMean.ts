import { compileMixture } from '../distribution/compileMixture.ts';
import type { Mixture } from '../distribution/mixture.ts';
import { readMixture } from '../distribution/readMixture.ts';
import { requireIncreasing } from '../adversarial/requireIncreasing.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';
import { cdfIntegral } from '../transport/cdfIntegral.ts';
import type { Polyline } from './polyline.ts';

/**
 * The mean of f(X) for a draw X from a mixture and a continuous straight-line function f, in the units of f.
 *
 * f(x) = f(x₀) + s₀ (x − x₀) + Σ (s_k − s_{k−1}) max(x − x_k, 0) over the inner knots, so the mean is a sum of E max(X −
 * x_k, 0) in closed form: nothing but rounding enters. Beyond its outer knots f goes on straight.
 * @throws TypeError or RangeError naming `f.x` if it does not increase (a jump), or `mixture` if that is bad.
 *
 * @example
 * mixturePolylineMean(polyline([-1, 0, 1], [1, 0, 1]), [{ weight: 1, mean: 0, sd: 1 }]); // 0.7978845608028654
 * mixturePolylineMean(polyline([0, 1], [0, -1]), [{ weight: 1, mean: 3, sd: 2 }]); // -3
 */
export function mixturePolylineMean({ x, y }: Polyline, mixture: Mixture): number {
  requireIncreasing('f.x', x);
  const law = compileMixture(readMixture('mixture', mixture));
  const mean = neumaierSum(law.mean.map((each, k) => each * law.weight[k]!));
  const slopes = Float64Array.from(x.subarray(1), (to, k) => (y[k + 1]! - y[k]!) / (to - x[k]!));
  const bends = slopes
    .subarray(1)
    .map((slope, k) => (slope - slopes[k]!) * cdfIntegral(law, x[k + 1]!, true));
  return neumaierSum([y[0]!, slopes[0]! * (mean - x[0]!), ...bends]);
}
