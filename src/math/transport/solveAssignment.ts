import { augmentPath } from './augmentPath.ts';
import { bidPrices } from './bidPrices.ts';
import { startAssignment } from './startAssignment.ts';
import type { AssignmentState } from './startAssignment.ts';

/**
 * Assigns every row of a matrix with rows ≤ columns, or returns undefined if forbidden pairs prevent it.
 *
 * Prices from an auction, a first partial assignment under them, then one shortest augmenting path for each
 * free row. The form in TypeScript of what `solveAssignmentInKernel` does, step for step.
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
  const auction = rows === columns && costs.every((cost) => cost < Infinity);
  const prices = auction ? bidPrices(costs, rows) : new Float64Array(columns);
  const state = startAssignment(costs, rows, columns, prices);
  for (let i = 0; i < rows; i++) {
    if (state.columnOf[i] === -1 && !augmentPath(state, i)) return undefined;
  }
  return state;
}
