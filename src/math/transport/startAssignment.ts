/**
 * A partial assignment of rows to columns, rows ≤ columns, with column prices `v` under which every assigned
 * pair is a cheapest one of its row: cost_ij − v_j ≤ cost_ik − v_k for the assigned j and every k. −1 marks
 * what is free; free columns have price 0 if rows < columns.
 */
export interface AssignmentState {
  readonly costs: Float64Array;
  readonly rows: number;
  readonly columns: number;
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
  readonly v: Float64Array;
}

/**
 * Starts an assignment under given column prices: every row takes a cheapest column that is still free, the
 * first of them.
 *
 * `costs` is row-major, rows ≤ columns. Any prices are right for a square matrix; with more columns than rows
 * they must be 0, for a column that stays free keeps its price. `v` is kept and later changed in place.
 *
 * @example
 * startAssignment(Float64Array.of(1, 5, 4, 2), 2, 2, new Float64Array(2)).columnOf; // [0, 1]
 */
export function startAssignment(
  costs: Float64Array,
  rows: number,
  columns: number,
  v: Float64Array,
): AssignmentState {
  const columnOf = new Int32Array(rows).fill(-1);
  const rowOf = new Int32Array(columns).fill(-1);
  for (let i = 0; i < rows; i++) {
    let cheapest = -1;
    let lowest = Infinity;
    for (let j = 0; j < columns; j++) {
      const price = costs[i * columns + j]! - v[j]!;
      if (price < lowest) {
        lowest = price;
        cheapest = j;
      }
    }
    if (cheapest === -1) continue;
    for (let j = cheapest; j < columns; j++) {
      if (rowOf[j] !== -1 || costs[i * columns + j]! - v[j]! !== lowest) continue;
      columnOf[i] = j;
      rowOf[j] = i;
      break;
    }
  }
  return { costs, rows, columns, columnOf, rowOf, v };
}
