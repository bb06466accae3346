import { describe } from './describe.ts';

/**
 * Refuses a logarithm base that is not positive and finite, or is 1.
 *
 * @throws TypeError if the base is not a number.
 * @throws RangeError if no logarithm has that base.
 *
 * @example
 * requireBase(2); // undefined
 */
export function requireBase(base: number): void {
  if (typeof base !== 'number') throw new TypeError(`base is ${describe(base)}; pass a number such as 2.`);
  if (Number.isFinite(base) && base > 0 && base !== 1) return;
  throw new RangeError(`base is ${base}; it must be finite, positive and not 1, for example 2 for bits.`);
}
