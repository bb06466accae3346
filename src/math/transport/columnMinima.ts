/**
 * The least cost of each column of a square row-major matrix, n × n: the highest prices at which every row's
 * reduced costs are 0 or more.
 *
 * @example
 * columnMinima(Float64Array.of(1, 5, 4, 2), 2); // [1, 2]
 */
export function columnMinima(costs: Float64Array, n: number): Float64Array {
  const minima = costs.slice(0, n);
  for (let i = 1, k = n; i < n; i++) {
    for (let j = 0; j < n; j++, k++) if (costs[k]! < minima[j]!) minima[j] = costs[k]!;
  }
  return minima;
}
