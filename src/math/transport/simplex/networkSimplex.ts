import { findEntering } from './findEntering.ts';
import { pivot } from './pivot.ts';
import { setPotentials } from './setPotentials.ts';
import { startTree } from './startTree.ts';
import type { TransportProblem } from './TransportTree.ts';

/** Costs are below 2; rounding of potentials grows like the root of the number of arcs on a path. */
const TOLERANCE = 2 ** -50;

/**
 * Solves a transportation problem by the primal network simplex and returns the optimal tree as each node's
 * parent, −1 at the root.
 *
 * Rows are priced in turn and the arc of least reduced cost among a few hundred enters, if that is below 0
 * (after the "row most negative" rule of Srinivasan & Thompson 1973). Flows are whole numbers and stay exact;
 * potentials are computed anew every so often, and the tree is optimal when no arc is below 0 by fresh ones.
 * What counts as 0 doubles with every hundred times that they were, far beyond what any problem was seen to
 * need, so that rounding cannot keep the method going round.
 *
 * @example
 * networkSimplex({
 * rows: 2, columns: 2, costs: Float64Array.of(0, 1, 1, 0), masses: Float64Array.of(2, 1, 1, 2) });
 * // [3, 3, 0, -1]
 */
export function networkSimplex(problem: TransportProblem): Int32Array {
  const tree = startTree(problem);
  const most = problem.rows + problem.columns;
  let tolerance = TOLERANCE * Math.sqrt(most);
  let pivots = 0;
  let renewals = 0;
  for (let first = 0; ;) {
    const entering = findEntering(tree, first, tolerance);
    if (!entering && pivots === 0) return tree.parent;
    if (entering) {
      pivot(tree, entering);
      pivots++;
      first = entering.next;
    }
    if (!entering || pivots === most) {
      setPotentials(tree);
      pivots = 0;
      renewals++;
      if (renewals % 100 === 0) tolerance *= 2;
    }
  }
}
