import { describe } from '../validation/describe.ts';

/**
 * Refuses an order of a Wasserstein distance below 1 (no distance) or NaN; Infinity is legal.
 *
 * @throws TypeError if the order is not a number.
 * @throws RangeError if it is NaN or below 1.
 *
 * @example
 * requireOrder(2); // undefined
 */
export function requireOrder(p: number): void {
  if (typeof p !== 'number')
    throw new TypeError(`p is ${describe(p)}; pass the order as a number, 1 or more.`);
  if (!(p >= 1)) throw new RangeError(`p is ${p}; the order must be at least 1 (Infinity is legal).`);
}
