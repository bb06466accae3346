/**
 * The first column of least cost + `raise` in one row of a flat row-major matrix.
 *
 * @example
 * cheapestColumn(Float64Array.of(3, 1, 2, 5, 4, 4), Float64Array.of(0, 9, 0), 0); // 2
 * cheapestColumn(Float64Array.of(3, 1, 2, 5, 4, 4), Float64Array.of(0, 0, 0), 1); // 1
 */
export function cheapestColumn(costs: Float64Array, raise: Float64Array, row: number): number {
  const start = row * raise.length;
  let cheapest = 0;
  let least = Infinity;
  for (let j = 0; j < raise.length; j++) {
    const cost = costs[start + j]! + raise[j]!;
    if (cost < least) {
      least = cost;
      cheapest = j;
    }
  }
  return cheapest;
}
