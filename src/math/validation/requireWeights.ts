import { requireNumbers } from './requireNumbers.ts';

/**
 * Refuses weights that cannot be divided by their own sum: every weight must be finite and at least 0, and
 * one must be positive.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError if the value is not a list of numbers.
 * @throws RangeError if it is empty, or an entry is NaN, infinite or negative, or all entries are 0.
 *
 * @example
 * requireWeights('p', [3, 0, 1]); // undefined
 */
export function requireWeights(name: string, weights: ArrayLike<number>): void {
  requireNumbers(name, weights);
  let positive = false;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (weight < 0) throw new RangeError(`${name}[${i}] is ${weight}; a weight must be at least 0.`);
    if (weight > 0) positive = true;
  }
  if (!positive) throw new RangeError(`${name} sums to 0; at least one weight must be positive.`);
}
