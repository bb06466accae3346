import type { TransportProblem } from './TransportTree.ts';

/**
 * The dual prices u of rows and v of columns that a spanning tree sets: u_i + v_j = cost_ij on its arcs, 0 at
 * its root.
 *
 * `order` lists nodes parents first (`topDown`).
 *
 * @example
 * treePotentials(
 * { rows: 1, columns: 1, costs: Float64Array.of(3) }, Int32Array.of(1, -1), Int32Array.of(1, 0)); // [3, 0]
 */
export function treePotentials(
  { rows, columns, costs }: Omit<TransportProblem, 'masses'>,
  parent: Int32Array,
  order: Int32Array,
): Float64Array {
  const prices = new Float64Array(parent.length);
  for (const node of order) {
    const above = parent[node]!;
    if (above === -1) continue;
    const cost = node < rows ? costs[node * columns + above - rows]! : costs[above * columns + node - rows]!;
    prices[node] = cost - prices[above]!;
  }
  return prices;
}
