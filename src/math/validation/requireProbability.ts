import { describe } from './describe.ts';

/**
 * Refuses a number outside [0, 1].
 *
 * @throws TypeError if the value is not a number.
 * @throws RangeError if it is NaN or outside [0, 1].
 *
 * @example
 * requireProbability('probability', 0.5); // undefined
 */
export function requireProbability(name: string, value: number): void {
  if (typeof value !== 'number')
    throw new TypeError(`${name} is ${describe(value)}; pass a number in [0, 1].`);
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} is ${value}; it must lie in [0, 1].`);
}
