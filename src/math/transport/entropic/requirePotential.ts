import { describe } from '../../validation/describe.ts';

/**
 * Refuses anything that is not a list of `count` potentials, each finite or −Infinity (a place that takes no
 * part).
 *
 * @throws TypeError or RangeError naming `name`.
 *
 * @example
 * requirePotential('g', [0, -Infinity], 2); // undefined
 */
export function requirePotential(name: string, potential: ArrayLike<number>, count: number): void {
  if (typeof potential !== 'object' || potential === null)
    throw new TypeError(`${name} is ${describe(potential)}; pass an array of numbers.`);
  if (potential.length !== count)
    throw new RangeError(`${name} has ${potential.length} entries; the matrix needs ${count}.`);
  for (let k = 0; k < count; k++) {
    const level = potential[k];
    if (typeof level !== 'number')
      throw new TypeError(`${name}[${k}] is ${describe(level)}; every entry must be a number.`);
    if (!(level < Infinity))
      throw new RangeError(
        `${name}[${k}] is ${level}; it must be finite, or -Infinity to leave the place out.`,
      );
  }
}
