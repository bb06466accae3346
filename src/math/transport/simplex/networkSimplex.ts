import { cheapestColumn } from './cheapestColumn.ts';
import { pivot } from './pivot.ts';
import { setPotentials } from './setPotentials.ts';
import { startTree } from './startTree.ts';
import type { TransportProblem } from './TransportTree.ts';

/**
 * Reduced costs above this are taken as 0. Costs are below 2 and rounding of potentials along a path of a
 * thousand arcs stays near 1e-14, so that a pivot always gains and the method ends.
 */
const TOLERANCE = 2 ** -44;

/**
 * Solves a transportation problem by the primal network simplex and returns the optimal tree as each node's
 * parent, −1 at the root.
 *
 * Rows are priced in turn and the row's arc of least reduced cost enters, if that is below 0 (Srinivasan &
 * Thompson 1973, "row most negative"). Flows are whole numbers and stay exact. It ends when no row has had
 * such an arc since potentials were last computed from the tree.
 *
 * @example
 * networkSimplex({
 * rows: 2, columns: 2, costs: Float64Array.of(0, 1, 1, 0), masses: Float64Array.of(2, 1, 1, 2) });
 * // [3, 3, 0, -1]
 */
export function networkSimplex(problem: TransportProblem): Int32Array {
  const tree = startTree(problem);
  const { rows, columns, costs, potential, columnPotential } = tree;
  const most = rows + columns;
  let pivots = 0;
  let quiet = 0;
  for (let row = 0; ; row = (row + 1) % rows) {
    if (quiet === rows && pivots === 0) return tree.parent;
    if (quiet === rows || pivots === most) {
      setPotentials(tree);
      quiet = 0;
      pivots = 0;
    }
    const j = cheapestColumn(costs, columnPotential, row);
    const excess = costs[row * columns + j]! + columnPotential[j]! - potential[row]!;
    quiet++;
    if (excess >= -TOLERANCE) continue;
    pivot(tree, row, rows + j, excess);
    pivots++;
    quiet = 0;
  }
}
