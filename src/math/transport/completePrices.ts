/** Dual prices of every atom. */
export interface DualPrices {
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/**
 * Gives atoms of weight 0 the highest dual prices that stay feasible, and makes u[0] = 0.
 *
 * v_j = min cost_ij − u_i over rows that have a price, then u_i = min cost_ij − v_j over all columns (the
 * c-transform); NaN marks a price that is missing. A constant moves from u to v, which changes no sum u_i +
 * v_j. `cost` is flat row-major.
 *
 * @example
 * completePrices(Float64Array.of(5, 6, 1, 2), Float64Array.of(0, NaN), Float64Array.of(5, NaN)); // { u: [0, -4], v: [5, 6] }
 */
export function completePrices(cost: Float64Array, u: Float64Array, v: Float64Array): DualPrices {
  const m = v.length;
  const slack = (i: number, j: number) => cost[i * m + j]!;
  const vAll = v.map((price, j) => (Number.isNaN(price) ? leastOver(u, (i) => slack(i, j)) : price));
  const uAll = u.map((price, i) => (Number.isNaN(price) ? leastOver(vAll, (j) => slack(i, j)) : price));
  const gauge = uAll[0]!;
  return gauge === 0
    ? { u: uAll, v: vAll }
    : { u: uAll.map((price) => price - gauge), v: vAll.map((price) => price + gauge) };
}

function leastOver(prices: Float64Array, costAt: (k: number) => number): number {
  return prices.reduce(
    (least, price, k) => (Number.isNaN(price) ? least : Math.min(least, costAt(k) - price)),
    Infinity,
  );
}
