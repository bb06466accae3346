import type { TransportTree } from './TransportTree.ts';

/**
 * Adds `shift` to the potentials of a node and of everything below it, except `skipped` and what is below
 * that.
 *
 * @example
 * const tree = startTree({ rows: 1, columns: 1, costs: Float64Array.of(3), masses: Float64Array.of(1, 1) });
 * shiftPotentials(tree, tree.root, 0, 5); // undefined
 */
export function shiftPotentials(tree: TransportTree, start: number, skipped: number, shift: number): void {
  const { stack, firstChild, next, potential } = tree;
  stack[0] = start;
  for (let count = 1; count > 0;) {
    const node = stack[--count]!;
    potential[node]! += shift;
    for (let child = firstChild[node]!; child !== -1; child = next[child]!) {
      if (child !== skipped) stack[count++] = child;
    }
  }
}
