import type { AssignmentState } from './startAssignment.ts';

/**
 * Assigns one more row by the cheapest chain of reassignments that ends at a free column, and adjusts the
 * prices so that the state's invariant holds again. Returns false if forbidden pairs leave no such chain.
 *
 * Dijkstra's method over columns with lengths cost_ij − v_j − (the row's lowest), after Jonker & Volgenant
 * (1987), step 4. Changes `state` in place; O(rows·columns).
 *
 * @example
 * augmentPath(startAssignment(Float64Array.of(1, 2, 1, 3), 2, 2, new Float64Array(2)), 1); // true
 */
export function augmentPath(state: AssignmentState, freeRow: number): boolean {
  const { costs, columns, rowOf, v } = state;
  const distance = new Float64Array(columns).fill(Infinity);
  const previous = new Int32Array(columns);
  // open[0 … count) are the columns still open, open[count …) the settled ones.
  const open = new Int32Array(columns).map((_, j) => j);
  let row = freeRow;
  let base = 0;
  for (let count = columns; count > 0;) {
    let nearest = -1;
    let reached = Infinity;
    for (let k = 0; k < count; k++) {
      const j = open[k]!;
      const through = costs[row * columns + j]! - v[j]! - base;
      if (through < distance[j]!) {
        distance[j] = through;
        previous[j] = row;
      }
      // A free column wins a tie, for it ends the search.
      if (distance[j]! < reached || (distance[j] === reached && nearest !== -1 && rowOf[j] === -1)) {
        reached = distance[j]!;
        nearest = k;
      }
    }
    if (nearest === -1) return false;
    const column = open[nearest]!;
    count--;
    open[nearest] = open[count]!;
    open[count] = column;
    row = rowOf[column]!;
    if (row === -1) {
      // Prices of settled columns fall by what they lie nearer than the end of the path.
      for (let k = count + 1; k < columns; k++) v[open[k]!]! += distance[open[k]!]! - reached;
      reassign(state, previous, freeRow, column);
      return true;
    }
    base = costs[row * columns + column]! - v[column]! - reached;
  }
  return false;
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
