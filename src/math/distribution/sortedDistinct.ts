/**
 * The distinct finite numbers of a list in increasing order.
 *
 * @example
 * sortedDistinct([3, 1, Infinity, 3]); // [1, 3]
 */
export function sortedDistinct(values: readonly number[]): readonly number[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
}
