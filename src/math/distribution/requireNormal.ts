import { requireFinite } from '../validation/requireFinite.ts';
import { describe } from '../validation/describe.ts';
import type { Normal } from './normal.ts';

/**
 * Refuses a normal law whose mean is not finite or whose standard deviation is not finite and at least 0.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError if it is not an object with two numbers.
 * @throws RangeError if a number is out of bounds.
 *
 * @example
 * requireNormal('p', { mean: 0, sd: 1 }); // undefined
 */
export function requireNormal(name: string, normal: Normal): void {
  if (typeof normal !== 'object' || normal === null) {
    throw new TypeError(`${name} is ${describe(normal)}; pass { mean, sd }.`);
  }
  requireFinite(`${name}.mean`, normal.mean);
  requireFinite(`${name}.sd`, normal.sd, { min: 0 });
}
