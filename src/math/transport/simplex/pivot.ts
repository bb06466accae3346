import type { Entering } from './findEntering.ts';
import { findLeaving } from './findLeaving.ts';
import type { Leaving } from './findLeaving.ts';
import { hangNode } from './hangNode.ts';
import { shiftPotentials } from './shiftPotentials.ts';
import type { TransportTree } from './TransportTree.ts';

/**
 * One step of the network simplex: brings an arc into the tree, sends along it what the cycle allows, and
 * takes out the arc that runs empty.
 *
 * The part cut off is hung from the new arc, and the smaller of the two parts gets new potentials (shifting
 * the other instead changes only their common constant). Changes `tree` in place.
 *
 * @example
 * const tree = startTree({
 * rows: 2, columns: 2, costs: Float64Array.of(0, 1, 0, 3), masses: Float64Array.of(1, 1, 1, 1) });
 * pivot(tree, findEntering(tree, 0, 1e-15));
 * tree.flow; // [1, 0, 1, 0]
 */
export function pivot(tree: TransportTree, { row, column, excess }: Omit<Entering, 'next'>): void {
  const { rows, columns, costs, parent, size } = tree;
  const leaving = findLeaving(tree, row, rows + column);
  const { node, apex, belowColumn } = leaving;
  const [moved, from] = belowColumn ? [rows + column, row] : [row, rows + column];
  const count = size[node]!;
  // On either side the first arc of the way up loses, and so does the leaving one: the next above it gains.
  moveMass(tree, [from, apex], -leaving.amount, count);
  moveMass(tree, [parent[node]!, apex], leaving.amount, -count);
  rehang(tree, moved, from, leaving, costs[row * columns + column]!);
  const shift = belowColumn ? -excess : excess;
  if (2 * count <= parent.length) shiftPotentials(tree, moved, -1, shift);
  else shiftPotentials(tree, tree.root, moved, -shift);
}

/** Adds `amount` to the flow of the first arc on a way up and takes it from the next, in turn; sizes grow by `count`. */
function moveMass(
  { parent, flow, size }: TransportTree,
  [start, end]: readonly [number, number],
  amount: number,
  count: number,
): void {
  let change = amount;
  for (let x = start; x !== end; x = parent[x]!) {
    flow[x]! += change;
    size[x]! += count;
    change = -change;
  }
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
  let change = -amount;
  let [above, carried, paid, below] = [from, amount, cost, 0];
  for (;;) {
    const [oldParent, oldFlow, oldPrice, oldSize] = [parent[node]!, flow[node]!, price[node]!, size[node]!];
    detach(tree, node);
    hangNode(tree, node, above);
    flow[node] = carried;
    price[node] = paid;
    size[node] = total - below;
    if (node === last) return;
    [above, carried, paid, below] = [node, oldFlow + change, oldPrice, oldSize];
    change = -change;
    node = oldParent;
  }
}

function detach({ parent, firstChild, next, previous }: TransportTree, node: number): void {
  const [before, after] = [previous[node]!, next[node]!];
  if (before === -1) firstChild[parent[node]!] = after;
  else next[before] = after;
  if (after !== -1) previous[after] = before;
}
