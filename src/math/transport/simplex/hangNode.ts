import type { TransportTree } from './TransportTree.ts';

/**
 * Makes a node the first child of another; it must not be anyone's child.
 *
 * @example
 * const tree = startTree({ rows: 1, columns: 1, costs: Float64Array.of(3), masses: Float64Array.of(1, 1) });
 * tree.firstChild[tree.root]; // 0
 */
export function hangNode(tree: TransportTree, node: number, parent: number): void {
  const sibling = tree.firstChild[parent]!;
  tree.next[node] = sibling;
  tree.previous[node] = -1;
  if (sibling !== -1) tree.previous[sibling] = node;
  tree.firstChild[parent] = node;
  tree.parent[node] = parent;
}
