import type { NormalisedWeights } from '../../divergence/normaliseWeights.ts';
import { twoProduct } from '../../summation/twoProduct.ts';
import { twoSum } from '../../summation/twoSum.ts';
import type { DoubleDouble } from '../../summation/twoSum.ts';

/**
 * What each arc of a spanning tree carries from its row to its column, as a share of the total, when every
 * row sends and every column gets its share.
 *
 * Node x is row `rows[x]` or, from rows.length on, column `columns[x − rows.length]`; its arc goes to
 * `parent[x]`, and the root's entry is 0. What a subtree has too much or too little passes through its arc.
 * Sums are kept in about 104 bits, for subtrees nearly balance. Rounding of masses in the search may leave an
 * arc a negative share near 1e-16, which is given as 0.
 *
 * @example
 * treeFlows(normaliseWeights('a', [1]), normaliseWeights('b', [3, 1]), {
 * rows: Int32Array.of(0), columns: Int32Array.of(0, 1), parent: Int32Array.of(1, -1, 0),
 * order: Int32Array.of(1, 0, 2) }); // [0.75, 0, 0.25]
 */
export function treeFlows(
  a: NormalisedWeights,
  b: NormalisedWeights,
  { rows, columns, parent, order }: Readonly<Record<'rows' | 'columns' | 'parent' | 'order', Int32Array>>,
): Float64Array {
  // a_i B against b_j A: products of the unnormalised, for quotients would round.
  const high = new Float64Array(parent.length);
  const low = new Float64Array(parent.length);
  rows.forEach((i, x) => put(x, timesTotal(a.scaled[i]!, b.total)));
  columns.forEach((j, k) => put(rows.length + k, timesTotal(-b.scaled[j]!, a.total)));
  const flows = new Float64Array(parent.length);
  const total = a.total.high * b.total.high;
  for (let k = order.length - 1; k > 0; k--) {
    const x = order[k]!;
    const above = parent[x]!;
    const excess = high[x]! + low[x]!;
    flows[x] = Math.max(0, (x < rows.length ? excess : -excess) / total);
    const sum = twoSum(high[above]!, high[x]!);
    put(above, twoSum(sum.high, sum.low + low[above]! + low[x]!));
  }
  return flows;

  function put(x: number, value: DoubleDouble): void {
    high[x] = value.high;
    low[x] = value.low;
  }
}

function timesTotal(weight: number, total: DoubleDouble): DoubleDouble {
  const product = twoProduct(weight, total.high);
  return twoSum(product.high, product.low + weight * total.low);
}
