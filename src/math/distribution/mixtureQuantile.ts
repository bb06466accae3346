import { requireProbability } from '../validation/requireProbability.ts';
import { compileMixture } from './compileMixture.ts';
import type { Mixture } from './mixture.ts';
import { pointOfMass } from './pointOfMass.ts';
import { readMixture } from './readMixture.ts';

/**
 * The point below which a draw from a mixture falls with the given probability: the inverse of `mixtureCdf`.
 *
 * Found inside the bracket of the components' own quantiles to about 1e-13 of its size wherever the density
 * there is not negligible; inside a gap between far bumps every point has the same probability in floating
 * point and any of them may come. Probability 0 gives −Infinity and 1 gives Infinity.
 * @throws RangeError if `probability` is outside [0, 1], or the mixture is bad.
 *
 * @example
 * mixtureQuantile(0.5, [{ weight: 1, mean: -1, sd: 1 }, { weight: 1, mean: 1, sd: 1 }]); // 0
 */
export function mixtureQuantile(probability: number, mixture: Mixture): number {
  requireProbability('probability', probability);
  return pointOfMass(compileMixture(readMixture('mixture', mixture)), probability, 1 - probability);
}
