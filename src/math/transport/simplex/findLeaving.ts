import type { TransportTree } from './TransportTree.ts';

/**
 * What a pivot does: the arc above `node` leaves after `amount` has been sent round the cycle; `apex` is the
 * cycle's highest node, and `belowColumn` says on which side of the entering arc the leaving one lies.
 */
export interface Leaving {
  readonly node: number;
  readonly amount: number;
  readonly apex: number;
  readonly belowColumn: boolean;
}

/**
 * Finds the arc that runs empty first when mass is sent along a new arc from `row` to node `column` and back
 * through the tree.
 *
 * Flow falls on arcs above columns on the way up from `column` and above rows on the way up from `row`. Of
 * several that run empty together the last on the cycle, taken from the apex in the sense of the new arc,
 * leaves: with a strongly feasible tree this rule never cycles (Cunningham 1976; Ahuja, Magnanti & Orlin
 * 1993, section 11.6).
 *
 * @example
 * const tree = startTree({
 * rows: 2, columns: 2, costs: Float64Array.of(0, 1, 0, 0), masses: Float64Array.of(1, 1, 1, 1) });
 * findLeaving(tree, 1, 2).amount; // 1
 */
export function findLeaving({ parent, size, flow }: TransportTree, row: number, column: number): Leaving {
  const apex = meeting(parent, size, row, column);
  let [node, amount, belowColumn] = [-1, Infinity, true];
  // Rows and columns take turns on the way up, so flow falls on every other arc.
  for (let x = column; x !== apex;) {
    if (flow[x]! <= amount) [node, amount] = [x, flow[x]!];
    x = parent[x]!;
    if (x !== apex) x = parent[x]!;
  }
  for (let x = row; x !== apex;) {
    if (flow[x]! < amount) [node, amount, belowColumn] = [x, flow[x]!, false];
    x = parent[x]!;
    if (x !== apex) x = parent[x]!;
  }
  return { node, amount, apex, belowColumn };
}

function meeting(parent: Int32Array, size: Int32Array, first: number, second: number): number {
  let [x, y] = [first, second];
  while (x !== y) {
    // The smaller of two subtrees cannot hold the other node, so climbing from it misses no meeting.
    if (size[x]! < size[y]!) x = parent[x]!;
    else y = parent[y]!;
  }
  return x;
}
