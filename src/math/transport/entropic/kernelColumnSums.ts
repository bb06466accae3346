/**
 * The product of a row-major matrix's transpose with a vector of as many entries as it has rows.
 *
 * Four rows at a time, so that each sum is read and written once for four terms. Writes `sums` in place.
 *
 * @example
 * const sums = new Float64Array(2);
 * kernelColumnSums(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 10), sums);
 * sums; // [31, 42]
 */
export function kernelColumnSums(entries: Float64Array, weights: Float64Array, sums: Float64Array): void {
  const columns = sums.length;
  const rows = weights.length;
  sums.fill(0);
  let i = 0;
  for (; i + 3 < rows; i += 4) {
    const first = i * columns;
    const second = first + columns;
    const third = second + columns;
    const fourth = third + columns;
    const w0 = weights[i]!;
    const w1 = weights[i + 1]!;
    const w2 = weights[i + 2]!;
    const w3 = weights[i + 3]!;
    for (let j = 0; j < columns; j++) {
      sums[j]! +=
        entries[first + j]! * w0 +
        entries[second + j]! * w1 +
        (entries[third + j]! * w2 + entries[fourth + j]! * w3);
    }
  }
  for (; i < rows; i++) {
    const weight = weights[i]!;
    for (let j = 0; j < columns; j++) sums[j]! += entries[i * columns + j]! * weight;
  }
}
