import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireCosts } from './requireCosts.ts';
import { solveAssignment } from './solveAssignment.ts';
import { solveAssignmentInKernel } from './solveAssignmentInKernel.ts';
import type { AssignmentState } from './startAssignment.ts';

/**
 * A cheapest one-to-one assignment and its proof.
 *
 * `rowToColumn[i]` is row i's column, or −1 for a row that stays free because there are more rows than
 * columns. `u` and `v` are dual prices: u_i + v_j ≤ cost_ij everywhere, with equality on assigned pairs, v_j
 * = 0 on free columns (u_i = 0 on free rows), so that Σu + Σv = `cost`. If forbidden entries leave no
 * complete assignment, `cost` is Infinity, every `rowToColumn` is −1 and the prices are NaN.
 */
export interface Assignment {
  readonly cost: number;
  readonly rowToColumn: Int32Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/**
 * The cheapest way to give every row its own column, or every column its own row where rows are more: the
 * exact optimal transport between equal point masses.
 *
 * min Σ cost[i·columns + σ(i)] by shortest augmenting paths (Jonker & Volgenant 1987) from prices bid in an
 * auction, O(rows²·columns) at worst; in WebAssembly where there is any, else the same steps in TypeScript,
 * with one copy of the matrix either way. `cost` is a flat row-major matrix; Infinity forbids a pair. min(rows,
 * columns) pairs are assigned; an empty matrix costs 0.
 * @throws TypeError or RangeError naming `cost`, `rows` or `columns`: sizes that are not whole numbers from
 * 0, a matrix that is not rows·columns long, or an entry that is NaN or −Infinity.
 *
 * @example
 * assignment([4, 1, 3, 2, 0, 5, 3, 2, 2], 3, 3).cost; // 5
 * assignment([4, 1, 3, 2, 0, 5, 3, 2, 2], 3, 3).rowToColumn; // [1, 0, 2]
 * assignment([Infinity, Infinity, 1, 2], 2, 2).cost; // Infinity
 */
export function assignment(cost: ArrayLike<number>, rows: number, columns: number): Assignment {
  requireCosts(cost, rows, columns, { least: 0 });
  const wide = rows <= columns;
  const fill = (costs: Float64Array): void =>
    wide ? costs.set(cost) : transpose(cost, rows, columns, costs);
  const state = solve(fill, wide ? rows : columns, wide ? columns : rows);
  if (!state) return infeasible(rows, columns);
  const chosen = Float64Array.from(state.columnOf, (j, i) => cost[wide ? i * columns + j : j * columns + i]!);
  const u = chosen.map((entry, i) => entry - state.v[state.columnOf[i]!]!);
  return {
    cost: neumaierSum(chosen),
    rowToColumn: wide ? state.columnOf : state.rowOf,
    u: wide ? u : state.v,
    v: wide ? state.v : u,
  };
}

function solve(
  fill: (costs: Float64Array) => void,
  rows: number,
  columns: number,
): Pick<AssignmentState, 'columnOf' | 'rowOf' | 'v'> | undefined {
  const { available, state } = solveAssignmentInKernel(fill, rows, columns);
  if (available) return state;
  const costs = new Float64Array(rows * columns);
  fill(costs);
  return solveAssignment(costs, rows, columns);
}

function infeasible(rows: number, columns: number): Assignment {
  return {
    cost: Infinity,
    rowToColumn: new Int32Array(rows).fill(-1),
    u: new Float64Array(rows).fill(NaN),
    v: new Float64Array(columns).fill(NaN),
  };
}

function transpose(cost: ArrayLike<number>, rows: number, columns: number, turned: Float64Array): void {
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) turned[j * rows + i] = cost[i * columns + j]!;
}
