import { requireNumbers } from '../validation/requireNumbers.ts';
import { requireMatrix } from './requireMatrix.ts';

/**
 * The solution x of a square system A x = b, or undefined if A is singular.
 *
 * Gaussian elimination with partial pivoting (Golub & Van Loan 2013, Algorithm 3.4.1). `matrix` is flat and
 * row-major, n × n for n entries of `rightSide`. Singular means a pivot of exactly 0: a matrix that is
 * singular but for rounding gives a large solution.
 * @throws TypeError or RangeError naming `rightSide` or `matrix`: empty, not finite, or of a wrong length.
 *
 * @example
 * solveLinear([1, 1, 2, 1], [1, 3]); // [2, -1]
 * solveLinear([1, 2, 2, 4], [1, 3]); // undefined
 */
export function solveLinear(
  matrix: ArrayLike<number>,
  rightSide: ArrayLike<number>,
): Float64Array | undefined {
  requireNumbers('rightSide', rightSide);
  const n = rightSide.length;
  requireMatrix('matrix', matrix, n, n);
  const a = Float64Array.from(matrix);
  const x = Float64Array.from(rightSide);
  for (let k = 0; k < n; k++) {
    const pivot = largestBelow(a, n, k);
    if (a[pivot * n + k] === 0) return undefined;
    swapRows(a, x, n, k, pivot);
    for (let i = k + 1; i < n; i++) {
      const factor = a[i * n + k]! / a[k * n + k]!;
      for (let j = k + 1; j < n; j++) a[i * n + j]! -= factor * a[k * n + j]!;
      x[i]! -= factor * x[k]!;
    }
  }
  for (let k = n - 1; k >= 0; k--) {
    for (let j = k + 1; j < n; j++) x[k]! -= a[k * n + j]! * x[j]!;
    x[k]! /= a[k * n + k]!;
  }
  return x;
}

/** The row from k on whose entry in column k is largest in size. */
function largestBelow(a: Float64Array, n: number, k: number): number {
  let best = k;
  for (let i = k + 1; i < n; i++) {
    if (Math.abs(a[i * n + k]!) > Math.abs(a[best * n + k]!)) best = i;
  }
  return best;
}

function swapRows(a: Float64Array, x: Float64Array, n: number, first: number, second: number): void {
  for (let j = 0; j < n; j++) {
    const entry = a[first * n + j]!;
    a[first * n + j] = a[second * n + j]!;
    a[second * n + j] = entry;
  }
  const entry = x[first]!;
  x[first] = x[second]!;
  x[second] = entry;
}
