import type { CycleCell } from './transportTableau.ts';

/** Reduced lengths that are negative by no more than this part of the largest cost are rounding. */
const ROUNDING = 2 ** -40;

/**
 * A way to make a plan cheaper that keeps its margins: a cycle of cells that gain and give in turn, the
 * giving ones not empty, whose costs fall. Undefined if there is none, which makes the plan optimal.
 *
 * A negative cycle of the residual graph (Klein 1967), found by Bellman and Ford's method: a row reaches every
 * column at the cell's cost, a column reaches back, at minus the cost, the rows from which it is carried
 * something. `plan` and `cost` are flat, row-major.
 *
 * @example
 * improvingCycle([1, 0, 0, 1], [5, 1, 1, 5], 2).map((cell) => cell.sign); // [1, -1, 1, -1]
 * improvingCycle([0, 1, 1, 0], [5, 1, 1, 5], 2); // undefined
 */
export function improvingCycle(
  plan: ArrayLike<number>,
  cost: ArrayLike<number>,
  columns: number,
): readonly CycleCell[] | undefined {
  const rows = plan.length / columns;
  const distance = new Float64Array(rows + columns);
  const previous = new Int32Array(rows + columns).fill(-1);
  let scale = 0;
  for (let k = 0; k < cost.length; k++) scale = Math.max(scale, Math.abs(cost[k]!));
  const shorten = (from: number, to: number, length: number): boolean => {
    if (!(distance[from]! + length < distance[to]! - ROUNDING * scale)) return false;
    distance[to] = distance[from]! + length;
    previous[to] = from;
    return true;
  };
  for (let round = 0; round < rows + columns; round++) {
    let last = -1;
    for (let k = 0; k < plan.length; k++) {
      const row = Math.floor(k / columns);
      const column = rows + (k % columns);
      if (shorten(row, column, cost[k]!)) last = column;
      if (plan[k]! > 0 && shorten(column, row, -cost[k]!)) last = row;
    }
    if (last === -1) return undefined;
    const cycle = cycleBefore(last, previous, rows);
    if (cycle) return cycle;
  }
  return undefined;
}

/** The cycle into which the chain of predecessors of a node runs, from a gaining cell on, if it is one. */
function cycleBefore(node: number, previous: Int32Array, rows: number): readonly CycleCell[] | undefined {
  const seen = new Set<number>();
  let at = node;
  for (; at !== -1 && !seen.has(at); at = previous[at]!) seen.add(at);
  if (at === -1) return undefined;
  const column = at < rows ? previous[at]! : at;
  const cells: CycleCell[] = [];
  let to = column;
  do {
    const from = previous[to]!;
    cells.push(
      from < rows ? { row: from, column: to - rows, sign: 1 } : { row: to, column: from - rows, sign: -1 },
    );
    to = from;
  } while (to !== column);
  return cells;
}
