/** How costs were brought to [0, 2): cost = least + reduced / factor. */
export interface CostScale {
  readonly factor: number;
  readonly least: number;
}

/**
 * Copies the costs between chosen rows and columns of a flat row-major matrix with `width` columns into
 * `target`, less the least of them and times a power of two that brings their range to [1, 2), to rounding; the order
 * of `target` is that of `rows`, or of `columns` if `turned`.
 *
 * Differences of costs are all that matters to a transport plan, and with a common scale no sum of them
 * overflows and no tolerance depends on the unit. Equal costs become 0.
 *
 * @example
 * const target = new Float64Array(4);
 * fillCosts(target, Float64Array.of(10, 14, 12, 11), 2, Int32Array.of(0, 1), Int32Array.of(0, 1), true);
 * target; // [0, 0.5, 1, 0.25]
 */
export function fillCosts(
  target: Float64Array,
  cost: Float64Array,
  width: number,
  rows: Int32Array,
  columns: Int32Array,
  turned: boolean,
): CostScale {
  gather(target, cost, width, rows, columns, turned);
  let least = Infinity;
  let most = -Infinity;
  for (let k = 0; k < target.length; k++) {
    const entry = target[k]!;
    if (entry < least) least = entry;
    if (entry > most) most = entry;
  }
  const factor = factorOf(least, most);
  const zero = least * factor;
  for (let k = 0; k < target.length; k++) target[k] = target[k]! * factor - zero;
  return { factor, least };
}

function gather(
  target: Float64Array,
  cost: Float64Array,
  width: number,
  rows: Int32Array,
  columns: Int32Array,
  turned: boolean,
): void {
  // Most often nothing is left out, and a copy in one piece is many times faster.
  if (target.length === cost.length && !turned) {
    target.set(cost);
    return;
  }
  const [stepI, stepJ] = turned ? [1, rows.length] : [columns.length, 1];
  for (let i = 0; i < rows.length; i++) {
    const start = rows[i]! * width;
    let at = i * stepI;
    for (let j = 0; j < columns.length; j++) {
      target[at] = cost[start + columns[j]!]!;
      at += stepJ;
    }
  }
}

function factorOf(least: number, most: number): number {
  // Halves, for the range itself may overflow.
  const exponent = Math.floor(Math.log2(most / 2 - least / 2)) + 1;
  return most === least ? 1 : 2 ** Math.min(1023, -exponent);
}
