import { requireTable } from './requireTable.ts';
import type { TransportBasis } from './TransportBasis.ts';

/** Prices of rows and columns, in units of cost; `u[0]` is 0. */
export interface Potentials {
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/**
 * The potentials of a basic plan by the u–v method: u_i + v_j = cost_ij on each of its cells, and u_0 = 0.
 *
 * The modified distribution method, MODI (Dantzig 1951; Charnes & Cooper 1954): walks the tree from the first
 * row. `cost` is flat, row-major.
 * @throws TypeError or RangeError naming `cost` or `basis`: not finite, a wrong number of entries, or cells
 * that do not connect all rows and columns.
 *
 * @example
 * modiPotentials(northWestCorner([1, 1], [1, 1]), [1, 2, 4, 3]).u; // [0, 1]
 * modiPotentials(northWestCorner([1, 1], [1, 1]), [1, 2, 4, 3]).v; // [1, 2]
 */
export function modiPotentials(
  { rows, columns, cells }: TransportBasis,
  cost: ArrayLike<number>,
): Potentials {
  requireTable('cost', cost, rows, columns);
  const u = new Float64Array(rows).fill(NaN);
  const v = new Float64Array(columns).fill(NaN);
  u[0] = 0;
  let waiting = cells;
  while (waiting.length > 0) {
    const next = waiting.filter(({ row, column }) => {
      const price = cost[row * columns + column]!;
      if (Number.isNaN(v[column]) && !Number.isNaN(u[row])) v[column] = price - u[row]!;
      else if (Number.isNaN(u[row]) && !Number.isNaN(v[column])) u[row] = price - v[column]!;
      else return Number.isNaN(u[row]);
      return false;
    });
    if (next.length === waiting.length) break;
    waiting = next;
  }
  if (u.some(Number.isNaN) || v.some(Number.isNaN))
    throw new RangeError('basis leaves rows and columns apart; pass a spanning tree.');
  return { u, v };
}
