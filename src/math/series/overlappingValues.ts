/**
 * What overlapping windows, each one step after the last, say about each time: entry t lists windows[q][i] over
 * all q + i = t, later windows last.
 *
 * `windows` is row-major, `rows` windows of `width` points; there are rows + width − 1 times.
 *
 * @example
 * overlappingValues([1, 2, 3, 4], 2, 2).map((values) => Array.from(values)); // [[1], [2, 3], [4]]
 */
export function overlappingValues(
  windows: ArrayLike<number>,
  rows: number,
  width: number,
): readonly Float64Array[] {
  return Array.from({ length: rows + width - 1 }, (_, t) => {
    const first = Math.max(0, t - width + 1);
    const last = Math.min(t, rows - 1);
    return Float64Array.from({ length: last - first + 1 }, (_value, k) => {
      const row = first + k;
      return windows[row * width + t - row]!;
    });
  });
}
