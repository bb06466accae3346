import { cheapestColumn } from './cheapestColumn.ts';
import type { TransportTree } from './TransportTree.ts';

/** An arc worth bringing into the tree: its row and column, and its reduced cost, below 0. */
export interface Entering {
  readonly row: number;
  readonly column: number;
  readonly excess: number;
  /** The row after the last one priced. */
  readonly next: number;
}

/** Arcs priced before a pivot, if rows are shorter: a pivot costs about as much. */
const BLOCK = 256;

/**
 * Finds the arc of least reduced cost in the next few rows, or in more until there is one below 0; undefined
 * if no row has such an arc, and the tree is optimal.
 *
 * Reduced cost = cost − u − v; down to −`tolerance` it is taken as 0. Rows are taken in turn, starting again
 * at the first after the last.
 *
 * @example
 * const tree = startTree({
 * rows: 2, columns: 2, costs: Float64Array.of(0, 1, 0, 3), masses: Float64Array.of(1, 1, 1, 1) });
 * findEntering(tree, 0, 1e-15); // { row: 1, column: 0, excess: -2, next: 0 }
 */
export function findEntering(tree: TransportTree, first: number, tolerance: number): Entering | undefined {
  const { rows, columns, costs, potential, columnPotential } = tree;
  let [row, column, excess] = [-1, -1, -tolerance];
  let next = first;
  for (let priced = 0; priced < rows && (row === -1 || priced * columns < BLOCK); priced++) {
    const j = cheapestColumn(costs, columnPotential, next);
    const reduced = costs[next * columns + j]! + columnPotential[j]! - potential[next]!;
    if (reduced < excess) [row, column, excess] = [next, j, reduced];
    next = next + 1 === rows ? 0 : next + 1;
  }
  return row === -1 ? undefined : { row, column, excess, next };
}
