import { describe } from '../validation/describe.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import type { Mixture, NormalComponent } from './mixture.ts';

/**
 * Checks a mixture and returns its components of positive weight with weights that sum to 1.
 *
 * `name` is the caller's argument and opens the message. Components of weight 0 are left out.
 * @throws TypeError if the mixture is not a list of components.
 * @throws RangeError if it is empty, or a weight is negative or not finite, or all weights are 0, or a mean
 * is not finite, or an sd is not finite and positive.
 *
 * @example
 * readMixture('p', [{ weight: 3, mean: 0, sd: 1 }, { weight: 0, mean: 5, sd: 1 }]); // [{ weight: 1, mean: 0, sd: 1 }]
 */
export function readMixture(name: string, mixture: Mixture): readonly NormalComponent[] {
  if (!Array.isArray(mixture)) {
    throw new TypeError(`${name} is ${describe(mixture)}; pass a list of { weight, mean, sd }.`);
  }
  if (mixture.length === 0) throw new RangeError(`${name} is empty; a mixture needs at least one component.`);
  let largest = 0;
  for (let i = 0; i < mixture.length; i++) {
    const component = mixture[i];
    if (typeof component !== 'object' || component === null) {
      throw new TypeError(`${name}[${i}] is ${describe(component)}; pass { weight, mean, sd }.`);
    }
    requireFinite(`${name}[${i}].weight`, component.weight, { min: 0 });
    requireFinite(`${name}[${i}].mean`, component.mean);
    requireFinite(`${name}[${i}].sd`, component.sd, { min: 0, exclusive: true });
    largest = Math.max(largest, component.weight);
  }
  if (largest === 0) throw new RangeError(`${name} has only weights of 0; at least one must be positive.`);
  const kept = mixture.filter((component) => component.weight > 0);
  // Dividing by the largest weight first keeps the total finite for weights near the largest double.
  const total = kept.reduce((sum, component) => sum + component.weight / largest, 0);
  return kept.map(({ weight, mean, sd }) => ({ weight: weight / largest / total, mean, sd }));
}
