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
 * Finds the arc that runs empty first when mass is sent along a new arc from `row` to `column` and back
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
export function findLeaving(
  { rows, parent, size, flow }: TransportTree,
  row: number,
  column: number,
): Leaving {
  let [x, y] = [row, column];
  let [leastX, leastY] = [Infinity, Infinity];
  let [nodeX, nodeY] = [-1, -1];
  while (x !== y) {
    // The smaller of two subtrees cannot hold the other node, so climbing from it misses no meeting.
    if (size[x]! < size[y]!) {
      if (x < rows && flow[x]! < leastX) {
        leastX = flow[x]!;
        nodeX = x;
      }
      x = parent[x]!;
    } else {
      if (y >= rows && flow[y]! <= leastY) {
        leastY = flow[y]!;
        nodeY = y;
      }
      y = parent[y]!;
    }
  }
  const belowColumn = leastY <= leastX;
  return { node: belowColumn ? nodeY : nodeX, amount: belowColumn ? leastY : leastX, apex: x, belowColumn };
}
