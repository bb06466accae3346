import type { Mixture } from '../distribution/mixture.ts';
import type { Normal } from '../distribution/normal.ts';
import { pairMixtures } from '../distribution/pairMixtures.ts';
import { integrateDensities } from './integrateDensities.ts';

/**
 * How fast a divergence grows with the mean and with the standard deviation of the normal law that is fitted.
 */
export interface NormalSlopes {
  readonly mean: number;
  readonly sd: number;
}

/**
 * The slopes of both Kullback–Leibler divergences between a mixture p and a normal law q = N(m, s²) that is
 * fitted to it, in nats per unit of the axis.
 *
 * `forward` belongs to KL(p‖q): ∂_m = ∫ p (m − x)/s² dx, ∂_s = ∫ p (1/s − (x − m)²/s³) dx. `reverse` belongs
 * to KL(q‖p): ∂_θ = ∫ ∂_θ q ln(q/p) dx, since ∫ ∂_θ q dx = 0. Both vanish where the fit is best, and at the
 * saddles between two best fits (Bishop 2006, section 10.1.2).
 * @throws TypeError or RangeError naming `p` or `q` if a law is bad or q has an sd of 0.
 *
 * @example
 * normalFitSlopes([{ weight: 1, mean: 0, sd: 1 }], { mean: 0, sd: 1 }).forward.mean.toFixed(9); // '0.000000000'
 * normalFitSlopes([{ weight: 1, mean: 0, sd: 1 }], { mean: 2, sd: 1 }).reverse.mean.toFixed(9); // '2.000000000'
 */
export function normalFitSlopes(
  p: Mixture,
  q: Normal,
): { readonly forward: NormalSlopes; readonly reverse: NormalSlopes } {
  const pair = pairMixtures(p, [{ weight: 1, ...q }]);
  const { sd } = q;
  const mean = q.mean - pair.origin;
  const [forwardMean, forwardSd, reverseMean, reverseSd] = integrateDensities(
    pair,
    4,
    (pAt, qAt, logRatio, out, x) => {
      const z = (x - mean) / sd;
      out[0] = (-pAt * z) / sd;
      out[1] = (pAt * (1 - z * z)) / sd;
      // Where q has underflowed the logarithm may be large but never infinite.
      out[2] = (-qAt * z * logRatio) / sd;
      out[3] = (-qAt * (z * z - 1) * logRatio) / sd;
    },
  );
  return {
    forward: { mean: forwardMean!.value, sd: forwardSd!.value },
    reverse: { mean: reverseMean!.value, sd: reverseSd!.value },
  };
}
