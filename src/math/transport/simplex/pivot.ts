import { findLeaving } from './findLeaving.ts';
import type { Leaving } from './findLeaving.ts';
import { hangNode } from './hangNode.ts';
import { shiftPotentials } from './shiftPotentials.ts';
import type { TransportTree } from './TransportTree.ts';

/**
 * One step of the network simplex: brings the arc from `row` to node `column` into the tree, sends along it
 * what the cycle allows, and takes out the arc that runs empty.
 *
 * `excess` is the arc's reduced cost, below 0. The part cut off is hung from the new arc, and the smaller of
 * the two parts gets new potentials (shifting the other instead changes only their common constant). Changes
 * `tree` in place.
 *
 * @example
 * const tree = startTree({
 * rows: 2, columns: 2, costs: Float64Array.of(0, 1, 0, 3), masses: Float64Array.of(1, 1, 1, 1) });
 * pivot(tree, 1, 2, -2);
 * tree.flow[0]; // 1
 */
export function pivot(tree: TransportTree, row: number, column: number, excess: number): void {
  const leaving = findLeaving(tree, row, column);
  const [moved, from] = leaving.belowColumn ? [column, row] : [row, column];
  moveMass(tree, row, column, leaving);
  moveSizes(tree, from, leaving);
  const size = tree.size[leaving.node]!;
  rehang(tree, moved, from, leaving, tree.costs[row * tree.columns + column - tree.rows]!);
  const shift = leaving.belowColumn ? -excess : excess;
  if (2 * size <= tree.parent.length) shiftPotentials(tree, moved, -1, shift);
  else shiftPotentials(tree, tree.root, moved, -shift);
}

function moveMass(
  { rows, parent, flow }: TransportTree,
  row: number,
  column: number,
  { amount, apex }: Leaving,
): void {
  if (amount === 0) return;
  for (let x = row; x !== apex; x = parent[x]!) flow[x]! += x < rows ? -amount : amount;
  for (let x = column; x !== apex; x = parent[x]!) flow[x]! += x < rows ? amount : -amount;
}

function moveSizes({ parent, size }: TransportTree, from: number, { node, apex }: Leaving): void {
  const moved = size[node]!;
  for (let x = parent[node]!; x !== apex; x = parent[x]!) size[x]! -= moved;
  for (let x = from; x !== apex; x = parent[x]!) size[x]! += moved;
}

/** Turns the way from `top` up to the leaving arc upside down and hangs it from `from`. */
function rehang(
  tree: TransportTree,
  top: number,
  from: number,
  { node: last, amount }: Leaving,
  cost: number,
): void {
  const { parent, size, flow, price } = tree;
  const total = size[last]!;
  let node = top;
  let [above, carried, paid, below] = [from, amount, cost, 0];
  for (;;) {
    const [oldParent, oldFlow, oldPrice, oldSize] = [parent[node]!, flow[node]!, price[node]!, size[node]!];
    detach(tree, node);
    hangNode(tree, node, above);
    flow[node] = carried;
    price[node] = paid;
    size[node] = total - below;
    if (node === last) return;
    [above, carried, paid, below] = [node, oldFlow, oldPrice, oldSize];
    node = oldParent;
  }
}

function detach({ parent, firstChild, next, previous }: TransportTree, node: number): void {
  const [before, after] = [previous[node]!, next[node]!];
  if (before === -1) firstChild[parent[node]!] = after;
  else next[before] = after;
  if (after !== -1) previous[after] = before;
}
