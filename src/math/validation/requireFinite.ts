import { describe } from './describe.ts';

/**
 * Refuses a number that is NaN or infinite, or lies below `min` (or at it, with `exclusive`).
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError if the value is not a number.
 * @throws RangeError if it is not finite or too small.
 *
 * @example
 * requireFinite('sd', 1, { min: 0, exclusive: true }); // undefined
 */
export function requireFinite(
  name: string,
  value: number,
  { min = -Infinity, exclusive = false }: { readonly min?: number; readonly exclusive?: boolean } = {},
): void {
  if (typeof value !== 'number') throw new TypeError(`${name} is ${describe(value)}; pass a number.`);
  if (Number.isFinite(value) && (exclusive ? value > min : value >= min)) return;
  const bound = min === -Infinity ? '' : exclusive ? ` and greater than ${min}` : ` and at least ${min}`;
  throw new RangeError(`${name} is ${value}; it must be finite${bound}.`);
}
