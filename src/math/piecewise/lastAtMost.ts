/**
 * The place of the last entry of a non-decreasing list that is at most `value`, or −1 if all are greater.
 *
 * @example
 * lastAtMost([0, 1, 1, 3], 1); // 2
 * lastAtMost([0, 1, 1, 3], -1); // -1
 */
export function lastAtMost(sorted: ArrayLike<number>, value: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
