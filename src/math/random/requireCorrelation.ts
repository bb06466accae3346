import { requireFinite } from '../validation/requireFinite.ts';

/**
 * Refuses a correlation outside [−1, 1].
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError if the value is not a number.
 * @throws RangeError if it is not finite or out of bounds.
 *
 * @example
 * requireCorrelation('rho', -1); // undefined
 */
export function requireCorrelation(name: string, value: number): void {
  requireFinite(name, value);
  if (Math.abs(value) > 1) throw new RangeError(`${name} is ${value}; it must lie in [-1, 1].`);
}
