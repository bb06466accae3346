import { cheapestColumn } from './cheapestColumn.ts';
import { hangNode } from './hangNode.ts';
import { setPotentials } from './setPotentials.ts';
import type { TransportProblem, TransportTree } from './TransportTree.ts';

/**
 * The first basis of the network simplex: rows take turns, and each sends what it can to its cheapest open
 * column ("modified row minimum").
 *
 * Each step exhausts a row or a column and hangs it from the other side, which is still open: the steps make
 * a spanning tree whose root is the last column. If both are exhausted the column closes and the row stays
 * open with nothing left, which keeps the tree strongly feasible. O((rows + columns)·columns).
 *
 * @example
 * startTree({
 * rows: 2, columns: 2, costs: Float64Array.of(1, 0, 0, 1), masses: Float64Array.of(2, 1, 1, 2) }).flow;
 * // [1, 1, 0, 1]
 */
export function startTree(problem: TransportProblem): TransportTree {
  const tree = bareTree(problem);
  const { rows, columns, costs, columnPotential } = tree;
  const left = problem.masses.slice();
  const closed = new Int32Array(rows + columns - 1);
  const waiting = new Int32Array(rows).map((_, i) => i);
  let count = 0;
  let openColumns = columns;
  const close = (node: number, parent: number, price: number) => {
    tree.parent[node] = parent;
    tree.price[node] = price;
    tree.flow[node] = left[node]!;
    left[parent]! -= left[node]!;
    closed[count++] = node;
  };
  for (let open = rows; open > 0;) {
    let kept = 0;
    for (let k = 0; k < open; k++) {
      const row = waiting[k]!;
      const j = cheapestColumn(costs, columnPotential, row);
      const column = rows + j;
      const price = costs[row * columns + j]!;
      if (openColumns === 1 || left[row]! < left[column]!) {
        close(row, column, price);
      } else {
        close(column, row, price);
        // A closed column is never the cheapest again.
        columnPotential[j] = Infinity;
        openColumns--;
        waiting[kept++] = row;
      }
    }
    open = kept;
  }
  link(tree, closed);
  return tree;
}

/** Makes child lists, sizes and potentials of parents given in an order of children before parents. */
function link(tree: TransportTree, closed: Int32Array): void {
  for (const node of closed) {
    const parent = tree.parent[node]!;
    hangNode(tree, node, parent);
    tree.size[parent]! += tree.size[node]!;
  }
  tree.root = tree.parent[closed.at(-1)!]!;
  setPotentials(tree);
}

function bareTree(problem: TransportProblem): TransportTree {
  const count = problem.rows + problem.columns;
  const potential = new Float64Array(count);
  return {
    ...problem,
    root: -1,
    parent: new Int32Array(count).fill(-1),
    firstChild: new Int32Array(count).fill(-1),
    next: new Int32Array(count).fill(-1),
    previous: new Int32Array(count).fill(-1),
    size: new Int32Array(count).fill(1),
    flow: new Float64Array(count),
    price: new Float64Array(count),
    potential,
    columnPotential: potential.subarray(problem.rows),
    stack: new Int32Array(count),
  };
}
