import { augmentPath } from './augmentPath.ts';
import { bidPrices } from './bidPrices.ts';
import { columnMinima } from './columnMinima.ts';
import { startAssignment } from './startAssignment.ts';
import type { AssignmentState } from './startAssignment.ts';

/** Above a sixth of the rows left free an auction is quicker than so many searches. */
const MOST_FREE = 6;

/**
 * Assigns every row of a matrix with rows ≤ columns, or returns undefined if forbidden pairs prevent it.
 *
 * A first partial assignment under the columns' least costs, or, where that leaves many rows free, under
 * prices from an auction; then one shortest augmenting path for each free row. Costs of few different values
 * need no auction, which would part what is tied. The form in TypeScript of what `solveAssignmentInKernel` does, step for step.
 *
 * @example
 * solveAssignment(Float64Array.of(1, 5, 4, 2), 2, 2)?.columnOf; // [0, 1]
 * solveAssignment(Float64Array.of(Infinity, Infinity, 1, 2), 2, 2); // undefined
 */
export function solveAssignment(
  costs: Float64Array,
  rows: number,
  columns: number,
): AssignmentState | undefined {
  const square = rows === columns && costs.every((cost) => cost < Infinity);
  const prices = square ? columnMinima(costs, rows) : new Float64Array(columns);
  let state = startAssignment(costs, rows, columns, prices);
  if (square && MOST_FREE * countFree(state) > rows)
    state = startAssignment(costs, rows, columns, bidPrices(costs, rows));
  for (let i = 0; i < rows; i++) {
    if (state.columnOf[i] === -1 && !augmentPath(state, i)) return undefined;
  }
  return state;
}

const countFree = ({ columnOf }: AssignmentState): number =>
  columnOf.reduce((free, column) => free + (column === -1 ? 1 : 0), 0);
