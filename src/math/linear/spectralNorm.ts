import { requireFinite } from '../validation/requireFinite.ts';
import { requireCount } from '../validation/requireCount.ts';
import { requireMatrix } from './requireMatrix.ts';

/**
 * The largest singular value that power iteration reached, and the evidence for it.
 *
 * `value` is ‖A v‖ for the unit vector `right` = v, so it never exceeds the true norm but by rounding; `left`
 * = A v/‖A v‖. `estimates[k]` is the value after k multiplications by AᵀA. `residual` = ‖AᵀA v − value² v‖ /
 * value²: some singular value's square lies within residual·value² of value². `converged` says whether
 * `residual` reached the tolerance.
 */
export interface SpectralNorm {
  readonly value: number;
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly estimates: Float64Array;
  readonly iterations: number;
  readonly residual: number;
  readonly converged: boolean;
}

/**
 * The spectral norm of a matrix: its largest singular value, the Lipschitz constant of x ↦ A x.
 *
 * Power iteration v ← AᵀA v/‖AᵀA v‖ (Miyato et al. 2018, section 2.1 and Algorithm 1) from a fixed start that
 * no ordinary matrix is blind to, so the same matrix gives the same digits. Rounds needed grow like
 * 1/(1 − σ₂²/σ₁²). `matrix` is flat and row-major. The zero matrix has norm 0 and `left` 0.
 * @throws TypeError or RangeError naming `matrix`, `rows`, `columns`, `tolerance` or `maximumIterations`.
 *
 * @example
 * spectralNorm([3, 0, 4, 5], 2, 2).value.toFixed(6); // '6.708204'
 * spectralNorm([0, 0, 0, 0], 2, 2).value; // 0
 */
export function spectralNorm(
  matrix: ArrayLike<number>,
  rows: number,
  columns: number,
  {
    tolerance = 1e-12,
    maximumIterations = 10000,
  }: { readonly tolerance?: number; readonly maximumIterations?: number } = {},
): SpectralNorm {
  requireMatrix('matrix', matrix, rows, columns);
  requireFinite('tolerance', tolerance, { min: 0 });
  requireCount('maximumIterations', maximumIterations, 0);
  // A power of two brings the largest entry near 1, so that no square overflows or underflows.
  const scale = powerOfTwoNear(matrix);
  const a = Float64Array.from(matrix, (entry) => entry / scale);
  const estimates: number[] = [];
  let right = normalised(startVector(columns)).vector;
  for (;;) {
    const forward = normalised(multiply(a, right, rows, columns));
    estimates.push(forward.length * scale);
    const back = multiplyTransposed(a, forward.vector, rows, columns);
    // ‖AᵀA v − σ² v‖/σ² = ‖Aᵀu/σ − v‖.
    const residual = distance(back, right, forward.length);
    const iterations = estimates.length - 1;
    const converged = residual <= tolerance;
    if (converged || iterations === maximumIterations) {
      return {
        value: forward.length * scale,
        left: forward.vector,
        right,
        estimates: Float64Array.from(estimates),
        iterations,
        residual,
        converged,
      };
    }
    right = normalised(back).vector;
  }
}

function powerOfTwoNear(matrix: ArrayLike<number>): number {
  let largest = 0;
  for (let k = 0; k < matrix.length; k++) largest = Math.max(largest, Math.abs(matrix[k]!));
  return 2 ** Math.max(-1000, Math.min(1000, Math.floor(Math.log2(largest))));
}

/** Entries between 1 and 2 that follow no pattern a weight matrix has: multiples of the golden ratio. */
function startVector(length: number): Float64Array {
  return Float64Array.from({ length }, (_, j) => 1 + (((j + 1) * 0.6180339887498949) % 1));
}

function multiply(a: Float64Array, x: Float64Array, rows: number, columns: number): Float64Array {
  const out = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) out[i]! += a[i * columns + j]! * x[j]!;
  }
  return out;
}

function multiplyTransposed(a: Float64Array, x: Float64Array, rows: number, columns: number): Float64Array {
  const out = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) out[j]! += a[i * columns + j]! * x[i]!;
  }
  return out;
}

/** A vector's length and the vector divided by it; the zero vector stays. */
function normalised(vector: Float64Array): { readonly length: number; readonly vector: Float64Array } {
  const length = Math.sqrt(vector.reduce((sum, entry) => sum + entry * entry, 0));
  return { length, vector: length === 0 ? vector : vector.map((entry) => entry / length) };
}

/** ‖x/σ − v‖; 0 for σ = 0, where A v = 0 is certain. */
function distance(x: Float64Array, v: Float64Array, sigma: number): number {
  return sigma === 0 ? 0 : Math.sqrt(v.reduce((sum, entry, j) => sum + (x[j]! / sigma - entry) ** 2, 0));
}
