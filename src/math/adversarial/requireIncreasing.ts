import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * Refuses anything that is not a list of at least two finite numbers, each greater than the one before.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError or RangeError naming the list.
 *
 * @example
 * requireIncreasing('edges', [0, 1]); // undefined
 */
export function requireIncreasing(name: string, values: ArrayLike<number>): void {
  requireNumbers(name, values);
  if (values.length < 2) throw new RangeError(`${name} has 1 entry; give at least the two ends.`);
  for (let k = 1; k < values.length; k++) {
    const [before, after] = [values[k - 1]!, values[k]!];
    if (!(before < after)) throw new RangeError(`${name} has ${after} after ${before}; they must increase.`);
  }
}
