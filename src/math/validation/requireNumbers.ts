import { describe } from './describe.ts';

/**
 * Refuses anything that is not a non-empty list of finite numbers.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError if the value is not a list or an entry is not a number.
 * @throws RangeError if the list is empty or an entry is NaN or infinite.
 *
 * @example
 * requireNumbers('x', [1, 2]); // undefined
 */
export function requireNumbers(name: string, values: ArrayLike<number>): void {
  if (typeof values !== 'object' || values === null || typeof values.length !== 'number') {
    throw new TypeError(`${name} is ${describe(values)}; pass an array of numbers.`);
  }
  if (values.length === 0) throw new RangeError(`${name} is empty; pass at least one number.`);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== 'number') {
      throw new TypeError(`${name}[${i}] is ${describe(value)}; every entry must be a number.`);
    }
    if (!Number.isFinite(value)) {
      throw new RangeError(`${name}[${i}] is ${value}; every entry must be finite.`);
    }
  }
}
