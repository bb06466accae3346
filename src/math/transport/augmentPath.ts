import type { AssignmentState } from './startAssignment.ts';

/**
 * A search for the nearest free column. `label[j]` is the length of the shortest way found to column j,
 * Infinity once j is settled; `weight` is the price, −Infinity once j is settled, so that no way leads back
 * there; `previous[j]` is the row from which the way enters j.
 */
interface PathSearch {
  readonly label: Float64Array;
  readonly weight: Float64Array;
  readonly previous: Int32Array;
}

/**
 * Assigns one more row by the cheapest chain of reassignments that ends at a free column, and adjusts the
 * prices so that the state's invariant holds again. Returns false if forbidden pairs leave no such chain.
 *
 * Dijkstra's method over columns with lengths cost_ij − v_j − (the row's lowest), after Jonker & Volgenant
 * (1987), step 4. Changes `state` in place; O(rows·columns). Settled columns are put out of reach instead of
 * out of a list, so that every pass runs straight through memory.
 *
 * @example
 * augmentPath(startAssignment(Float64Array.of(1, 2, 1, 3), 2, 2, new Float64Array(2)), 1); // true
 */
export function augmentPath(state: AssignmentState, freeRow: number): boolean {
  const { costs, columns, rowOf, v } = state;
  const label = new Float64Array(columns).fill(Infinity);
  const search = { label, weight: v.slice(), previous: new Int32Array(columns) };
  const settled = new Int32Array(columns);
  const settledAt = new Float64Array(columns);
  let row = freeRow;
  let base = 0;
  for (let count = 0; ; count++) {
    const reached = relax(state, search, row, base);
    if (reached === Infinity) return false;
    const column = nearest(label, reached, rowOf);
    row = rowOf[column]!;
    if (row === -1) {
      // Prices of settled columns fall by what they lie nearer than the end of the path.
      for (let k = 0; k < count; k++) v[settled[k]!]! += settledAt[k]! - reached;
      reassign(state, search.previous, freeRow, column);
      return true;
    }
    settled[count] = column;
    settledAt[count] = reached;
    base = costs[row * columns + column]! - v[column]! - reached;
    label[column] = Infinity;
    search.weight[column] = -Infinity;
  }
}

/** Shortens the ways that can be shortened through `row`; returns the least label. */
function relax(
  { costs, columns }: AssignmentState,
  { label, weight, previous }: PathSearch,
  row: number,
  base: number,
): number {
  const start = row * columns;
  let least = Infinity;
  for (let j = 0; j < columns; j++) {
    const through = costs[start + j]! - weight[j]! - base;
    let known = label[j]!;
    if (through < known) {
      label[j] = known = through;
      previous[j] = row;
    }
    if (known < least) least = known;
  }
  return least;
}

/** The first free column at the distance `reached`, for it ends the search, or else the first column there. */
function nearest(label: Float64Array, reached: number, rowOf: Int32Array): number {
  const first = label.indexOf(reached);
  for (let j = first; j !== -1; j = label.indexOf(reached, j + 1)) if (rowOf[j] === -1) return j;
  return first;
}

function reassign(
  { columnOf, rowOf }: AssignmentState,
  previous: Int32Array,
  freeRow: number,
  end: number,
): void {
  let column = end;
  for (;;) {
    const row = previous[column]!;
    const released = columnOf[row]!;
    columnOf[row] = column;
    rowOf[column] = row;
    if (row === freeRow) return;
    column = released;
  }
}
