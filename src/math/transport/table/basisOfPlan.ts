import type { BasisCell, TransportBasis } from './TransportBasis.ts';
import { requireTable } from './requireTable.ts';

/** Powers of two beyond this one would not add up exactly. */
const MOST_CELLS = 50;

/**
 * The basis that a plan stands on: the cells that carry something, and as many empty ones, the first in
 * reading order, as make them a spanning tree. Undefined if the cells that carry something hold a cycle: then
 * the plan is no vertex of the set of plans, and has no basis.
 *
 * Cell k of the basis gets 2ᵏ epsilons. A sum of different powers of two, whatever their signs, is never 0,
 * so that in no basis reached from this one a cell carries nothing even in its epsilons, and the simplex
 * method cannot cycle. `plan` is flat, row-major, and at least 0 everywhere.
 * @throws TypeError or RangeError naming `plan`: not rows of `columns` finite numbers, a negative one, or so
 * many lines that the basis has more than 50 cells.
 *
 * @example
 * basisOfPlan([2, 0, 0, 1], 2).cells.map((cell) => cell.amount); // [2, 1, 0]
 * basisOfPlan([1, 1, 1, 1], 2); // undefined
 */
export function basisOfPlan(plan: ArrayLike<number>, columns: number): TransportBasis | undefined {
  const rows = plan.length / columns;
  requireTable('plan', plan, Math.ceil(rows), columns);
  const needed = rows + columns - 1;
  if (needed > MOST_CELLS)
    throw new RangeError(`plan needs a basis of ${needed} cells; at most ${MOST_CELLS} are handled.`);
  const group = Array.from({ length: rows + columns }, (_, node) => node);
  const cells: BasisCell[] = [];
  for (const carrying of [true, false])
    for (let k = 0; k < plan.length; k++) {
      const amount = plan[k]!;
      if (amount < 0) throw new RangeError(`plan[${k}] is ${amount}; a cell carries at least 0.`);
      if (amount > 0 !== carrying) continue;
      const [row, column] = [Math.floor(k / columns), k % columns];
      if (joined(group, row, rows + column)) cells.push({ row, column, amount, epsilons: 2 ** cells.length });
      else if (carrying) return undefined;
    }
  return { rows, columns, cells };
}

/** Makes one group of two nodes' groups; false if they were one already. */
function joined(group: number[], a: number, b: number): boolean {
  const [from, to] = [group[a]!, group[b]!];
  if (from === to) return false;
  for (const [node, each] of group.entries()) if (each === from) group[node] = to;
  return true;
}
