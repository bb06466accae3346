import { requireMatrix } from './requireMatrix.ts';

/**
 * Eigenvalues of a symmetric matrix in increasing order, and their unit eigenvectors as the columns of the
 * row-major n × n matrix `vectors`.
 */
export interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/**
 * All eigenvalues and eigenvectors of a real symmetric matrix.
 *
 * Jacobi's method: plane rotations that each clear one pair of entries, in sweeps until nothing is left
 * outside the diagonal (Golub & Van Loan 2013, section 8.5). Eigenvalues are right to a few units in the last
 * place of the largest. `matrix` is flat and row-major, n × n.
 * @throws TypeError or RangeError naming `matrix`, `rows` or `columns`: not finite, not n·n entries, or not
 * symmetric.
 *
 * @example
 * symmetricEigen([2, 1, 1, 2], 2).values.map(Math.round); // [1, 3]
 * symmetricEigen([5, 0, 0, -3], 2).vectors; // [0, 1, 1, 0]
 */
export function symmetricEigen(matrix: ArrayLike<number>, n: number): SymmetricEigen {
  requireMatrix('matrix', matrix, n, n);
  requireSymmetric(matrix, n);
  const a = Float64Array.from(matrix);
  const v = Float64Array.from(a, (_, k) => (k % (n + 1) === 0 ? 1 : 0));
  // Convergence is quadratic: a dozen sweeps clear any matrix of doubles.
  for (let sweep = 0; sweep < 60; sweep++) {
    let rotated = false;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (clear(a, v, n, p, q)) rotated = true;
      }
    }
    if (!rotated) break;
  }
  const order = Array.from({ length: n }, (_, k) => k).sort((i, j) => a[i * (n + 1)]! - a[j * (n + 1)]!);
  return {
    values: Float64Array.from(order, (k) => a[k * (n + 1)]!),
    vectors: v.map((_, k) => v[Math.floor(k / n) * n + order[k % n]!]!),
  };
}

/** Rotates rows and columns p and q so that entry (p, q) becomes 0; false if it is 0 to rounding. */
function clear(a: Float64Array, v: Float64Array, n: number, p: number, q: number): boolean {
  const off = a[p * n + q]!;
  const [app, aqq] = [a[p * n + p]!, a[q * n + q]!];
  if (Math.abs(off) <= 2 ** -54 * Math.sqrt(Math.abs(app)) * Math.sqrt(Math.abs(aqq))) return false;
  const theta = (aqq - app) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(1, theta));
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  rotate(a, n, p, q, c, s, n, 1);
  rotate(a, n, p, q, c, s, 1, n);
  a[p * n + q] = 0;
  a[q * n + p] = 0;
  rotate(v, n, p, q, c, s, 1, n);
  return true;
}

/** Turns rows (`lineStride` n, `step` 1) or columns (1, n) p and q of m by the angle with cosine c and sine s. */
function rotate(
  m: Float64Array,
  n: number,
  p: number,
  q: number,
  c: number,
  s: number,
  lineStride: number,
  step: number,
): void {
  for (let k = 0; k < n; k++) {
    const mp = m[p * lineStride + k * step]!;
    const mq = m[q * lineStride + k * step]!;
    m[p * lineStride + k * step] = c * mp - s * mq;
    m[q * lineStride + k * step] = s * mp + c * mq;
  }
}

function requireSymmetric(matrix: ArrayLike<number>, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const [below, above] = [matrix[i * n + j]!, matrix[j * n + i]!];
      if (below === above) continue;
      throw new RangeError(
        `matrix has ${above} in row ${j}, column ${i} and ${below} across the diagonal; a symmetric matrix has both the same.`,
      );
    }
  }
}
