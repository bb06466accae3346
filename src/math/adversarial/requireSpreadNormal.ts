import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import { requireFinite } from '../validation/requireFinite.ts';

/**
 * Refuses a normal law without a density: its sd must be finite and positive.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError if it is not an object with two numbers.
 * @throws RangeError if a number is out of bounds.
 *
 * @example
 * requireSpreadNormal('p', { mean: 0, sd: 1 }); // undefined
 */
export function requireSpreadNormal(name: string, normal: Normal): void {
  requireNormal(name, normal);
  requireFinite(`${name}.sd`, normal.sd, { min: 0, exclusive: true });
}
