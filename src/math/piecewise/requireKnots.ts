import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * Refuses anything that is not a list of at least two finite knots in increasing order over a finite interval;
 * neighbours may be equal, but not all.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError or RangeError as said.
 *
 * @example
 * requireKnots('x', [0, 1, 1, 4]); // undefined
 */
export function requireKnots(name: string, x: ArrayLike<number>): void {
  requireNumbers(name, x);
  if (x.length < 2) throw new RangeError(`${name} has ${x.length} entry; a line needs at least two knots.`);
  for (let k = 1; k < x.length; k++) {
    if (x[k]! < x[k - 1]!)
      throw new RangeError(
        `${name}[${k}] is ${x[k]}, left of ${x[k - 1]}; sort the knots in increasing order.`,
      );
  }
  const span = x[x.length - 1]! - x[0]!;
  if (!Number.isFinite(span))
    throw new RangeError(`${name} spans ${span}; the ends must be a finite distance apart.`);
  if (span === 0) throw new RangeError(`${name} spans 0; at least two knots must differ.`);
}
