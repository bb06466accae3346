import { requireFinite } from '../validation/requireFinite.ts';
import { requireProbability } from '../validation/requireProbability.ts';
import { standardNormalQuantile } from './standardNormalQuantile.ts';

/**
 * The point below which a normal variable falls with the given probability: the inverse of `normalCdf`.
 *
 * mean + sd·Φ⁻¹(probability). Probability 0 gives −Infinity and 1 gives Infinity; with sd = 0 every
 * probability gives the mean.
 * @throws RangeError if `probability` is outside [0, 1], `mean` is not finite, or `sd` is not finite and at
 * least 0.
 *
 * @example
 * normalQuantile(0.5, 3, 2); // 3
 * normalQuantile(1e-300, 0, 1); // -37.04709629936378
 */
export function normalQuantile(probability: number, mean: number, sd: number): number {
  requireProbability('probability', probability);
  requireFinite('mean', mean);
  requireFinite('sd', sd, { min: 0 });
  return sd === 0 ? mean : mean + sd * standardNormalQuantile(probability, 1 - probability);
}
