import { fillTable } from './fillTable.ts';
import { requireMasses } from './requireMasses.ts';
import { requireTable } from './requireTable.ts';
import type { TransportBasis } from './TransportBasis.ts';

/**
 * A first basic plan of a transport table by the least-cost rule: always the cheapest cell of the rows and
 * columns that are not done, the first in reading order among equals.
 *
 * Usually nearer to the optimum than the north-west corner (Dantzig 1963, §14-2). `cost` is flat, row-major.
 * @throws TypeError or RangeError naming `a`, `b` or `cost`: bad masses, unequal sums, a cost that is not
 * finite, or a wrong number of them.
 *
 * @example
 * const cost = [19, 30, 50, 10, 70, 30, 40, 60, 40, 8, 70, 20];
 * leastCostStart([7, 9, 18], [5, 8, 7, 14], cost).cells.map((cell) => cell.amount); // [8, 7, 7, 7, 3, 2]
 */
export function leastCostStart(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  cost: ArrayLike<number>,
): TransportBasis {
  requireMasses(a, b);
  requireTable('cost', cost, a.length, b.length);
  return fillTable(a, b, (rows, columns) => {
    let cheapest = [rows[0]!, columns[0]!] as const;
    for (const row of rows)
      for (const column of columns) {
        if (cost[row * b.length + column]! < cost[cheapest[0] * b.length + cheapest[1]]!)
          cheapest = [row, column];
      }
    return cheapest;
  });
}
