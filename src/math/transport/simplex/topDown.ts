/**
 * The nodes of a tree in an order of parents before children.
 *
 * `parent` holds each node's parent, −1 at the root.
 *
 * @example
 * topDown(Int32Array.of(3, 3, 0, -1)); // [3, 0, 2, 1]
 */
export function topDown(parent: Int32Array): Int32Array {
  const order = new Int32Array(parent.length);
  const placed = new Uint8Array(parent.length);
  const climbed: number[] = [];
  let count = 0;
  for (let start = parent.length - 1; start >= 0; start--) {
    for (let x = start; x !== -1 && placed[x] === 0; x = parent[x]!) {
      placed[x] = 1;
      climbed.push(x);
    }
    for (let x = climbed.pop(); x !== undefined; x = climbed.pop()) order[count++] = x;
  }
  return order;
}
