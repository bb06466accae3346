import { describe } from './describe.ts';

/**
 * Refuses a number that is not whole, or is below `min` (1 unless given).
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError if the value is not a number.
 * @throws RangeError if it is not whole or too small.
 *
 * @example
 * requireCount('window', 10); // undefined
 */
export function requireCount(name: string, value: number, min = 1): void {
  if (typeof value !== 'number') throw new TypeError(`${name} is ${describe(value)}; pass a whole number.`);
  if (Number.isSafeInteger(value) && value >= min) return;
  throw new RangeError(`${name} is ${value}; it must be a whole number, ${min} or more.`);
}
