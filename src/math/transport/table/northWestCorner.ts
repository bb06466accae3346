import { fillTable } from './fillTable.ts';
import type { TransportBasis } from './TransportBasis.ts';

/**
 * A first basic plan of a transport table by the north-west corner rule: always the first row that has
 * something left to the first column that still wants something.
 *
 * Costs play no part (Dantzig 1951; Charnes & Cooper 1954). Between positions in increasing order it is the
 * monotone plan, hence already optimal for every convex cost of the distance on the line. Masses stay in the
 * caller's units and must have equal sums.
 * @throws TypeError or RangeError naming `a` or `b`: no list, empty, not finite, negative, all 0, or unequal
 * sums.
 *
 * @example
 * northWestCorner([1, 3, 2], [2, 1, 3]).cells.map((cell) => cell.amount); // [1, 1, 1, 1, 2]
 * northWestCorner([1, 1], [1, 1]).cells.map((cell) => [cell.row, cell.column]); // [[0, 0], [0, 1], [1, 1]]
 */
export function northWestCorner(a: ArrayLike<number>, b: ArrayLike<number>): TransportBasis {
  return fillTable(a, b, (rows, columns) => [rows[0]!, columns[0]!]);
}
