/**
 * The product of a row-major matrix with a vector of as many entries as it has columns.
 *
 * Four rows at a time, for their sums do not wait for one another. Writes `sums` in place.
 *
 * @example
 * const sums = new Float64Array(2);
 * kernelRowSums(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 10), sums);
 * sums; // [21, 43]
 */
export function kernelRowSums(entries: Float64Array, weights: Float64Array, sums: Float64Array): void {
  const columns = weights.length;
  const rows = sums.length;
  let i = 0;
  for (; i + 3 < rows; i += 4) {
    const first = i * columns;
    const second = first + columns;
    const third = second + columns;
    const fourth = third + columns;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let j = 0; j < columns; j++) {
      const weight = weights[j]!;
      s0 += entries[first + j]! * weight;
      s1 += entries[second + j]! * weight;
      s2 += entries[third + j]! * weight;
      s3 += entries[fourth + j]! * weight;
    }
    sums[i] = s0;
    sums[i + 1] = s1;
    sums[i + 2] = s2;
    sums[i + 3] = s3;
  }
  for (; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += entries[i * columns + j]! * weights[j]!;
    sums[i] = sum;
  }
}
