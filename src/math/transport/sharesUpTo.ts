import type { SortedAtoms } from './sortAtoms.ts';

/**
 * The share of a law's mass at or before each of the given increasing positions.
 *
 * @example
 * sharesUpTo([0, 1, 2], sortAtoms([0, 2], undefined, ['x', ''])); // [0.5, 0.5, 1]
 */
export function sharesUpTo(positions: ArrayLike<number>, atoms: SortedAtoms): Float64Array {
  let k = 0;
  return new Float64Array(positions).map((position) => {
    while (k < atoms.position.length && atoms.position[k]! <= position) k++;
    return k === 0 ? 0 : atoms.cumulative[k - 1]!;
  });
}
