import type { SortedAtoms } from './sortAtoms.ts';

/**
 * The distinct positions of two laws together, in increasing order.
 *
 * @example
 * sortedPositions(sortAtoms([2, 1], undefined, ['x', '']), sortAtoms([2], undefined, ['y', ''])); // [1, 2]
 */
export function sortedPositions(x: SortedAtoms, y: SortedAtoms): Float64Array {
  const all = new Float64Array(x.position.length + y.position.length);
  all.set(x.position);
  all.set(y.position, x.position.length);
  all.sort();
  // === also joins 0 and -0, which are one place on the line.
  return all.filter((position, k) => k === 0 || position !== all[k - 1]);
}
