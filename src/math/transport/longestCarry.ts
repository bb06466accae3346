/**
 * The longest distance when two sorted samples of equal masses are matched in order: W_∞ on the line.
 *
 * Levels i/n and j/m are compared in whole numbers, as in `meanCarry`.
 *
 * @example
 * longestCarry(Float64Array.of(0, 1), Float64Array.of(1, 1, 4)); // 3
 */
export function longestCarry(x: Float64Array, y: Float64Array): number {
  const n = x.length;
  const m = y.length;
  let longest = 0;
  // Both samples end at level n·m.
  for (let i = 0, j = 0; i < n;) {
    const distance = Math.abs(x[i]! - y[j]!);
    if (distance > longest) longest = distance;
    const lead = (i + 1) * m - (j + 1) * n;
    if (lead <= 0) i++;
    if (lead >= 0) j++;
  }
  return longest;
}
