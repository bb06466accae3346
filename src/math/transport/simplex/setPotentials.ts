import type { TransportTree } from './TransportTree.ts';

/**
 * Computes every potential of a tree anew from its arcs' prices, 0 at the root, and so takes back what
 * rounding has gathered.
 *
 * @example
 * const tree = startTree({ rows: 1, columns: 1, costs: Float64Array.of(3), masses: Float64Array.of(1, 1) });
 * tree.potential; // [3, 0]
 */
export function setPotentials({
  root,
  rows,
  stack,
  firstChild,
  next,
  price,
  potential,
}: TransportTree): void {
  potential[root] = 0;
  stack[0] = root;
  for (let count = 1; count > 0;) {
    const node = stack[--count]!;
    for (let child = firstChild[node]!; child !== -1; child = next[child]!) {
      // The child is a column if its parent is a row.
      potential[child] = potential[node]! + (node < rows ? -price[child]! : price[child]!);
      stack[count++] = child;
    }
  }
}
