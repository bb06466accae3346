import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  lipschitzBound,
  clippedLipschitzBound,
  solveLinear,
  spectralNorm,
  symmetricEigen,
} from '@/math/index.ts';
import { determinant2 } from '@/math/linear/determinant2.ts';
import { real } from './arbitraries.ts';
import { holds, near } from './property.ts';

const size = fc.integer({ min: 1, max: 5 });
const entries = (count: number) => fc.array(real(-10, 10), { minLength: count, maxLength: count });
const square = size.chain((n) => fc.record({ n: fc.constant(n), a: entries(n * n), x: entries(n) }));
const rectangle = fc.tuple(size, size).chain(([rows, columns]) =>
  fc.record({
    rows: fc.constant(rows),
    columns: fc.constant(columns),
    a: entries(rows * columns),
    b: entries(rows * columns),
  }),
);

const times = (a: ArrayLike<number>, x: ArrayLike<number>, n: number) =>
  Array.from({ length: a.length / n }, (_, i) =>
    Array.from({ length: n }, (__, j) => a[i * n + j]! * x[j]!).reduce((sum, term) => sum + term, 0),
  );
const transposed = (a: readonly number[], rows: number, columns: number) =>
  Array.from({ length: a.length }, (_, k) => a[(k % rows) * columns + Math.floor(k / rows)]!);
const symmetric = (a: readonly number[], n: number) =>
  a.map((entry, k) => entry + a[(k % n) * n + Math.floor(k / n)]!);

describe('solveLinear', () => {
  it('gives back the x that made the right side', () => {
    holds(square, ({ n, a, x }) => {
      // 100 on the diagonal outweighs each row, so the system is well conditioned.
      const dominant = a.map((entry, k) => entry + (k % (n + 1) === 0 ? 100 : 0));
      const found = solveLinear(dominant, times(dominant, x, n))!;
      return x.every((value, i) => near(found[i]!, value, 1e-12));
    });
  });
});

describe('symmetricEigen', () => {
  it('A v = λ v for orthonormal v, in order', () => {
    holds(square, ({ n, a }) => {
      const matrix = symmetric(a, n);
      const { values, vectors } = symmetricEigen(matrix, n);
      const column = (k: number) => Array.from({ length: n }, (_, i) => vectors[i * n + k]!);
      return Array.from(values).every((value, k) => {
        const v = column(k);
        const ordered = k === 0 || values[k - 1]! <= value;
        // A few sweeps of rotations on entries up to 100: some 1e-13.
        const equation = times(matrix, v, n).every((entry, i) => Math.abs(entry - value * v[i]!) < 1e-12);
        const unit = Array.from(values).every((_, l) => {
          const product = column(l).reduce((sum, entry, i) => sum + entry * v[i]!, 0);
          return Math.abs(product - (k === l ? 1 : 0)) < 1e-13;
        });
        return ordered && equation && unit;
      });
    });
  });
  it('moves with a multiple of the identity and scales with the matrix', () => {
    holds(square, real(-5, 5), ({ n, a }, shift) => {
      const matrix = symmetric(a, n);
      const { values } = symmetricEigen(matrix, n);
      const moved = symmetricEigen(
        matrix.map((entry, k) => 2 * entry + (k % (n + 1) === 0 ? shift : 0)),
        n,
      ).values;
      return values.every((value, k) => near(2 * value + shift, moved[k]!, 1e-12));
    });
  });
});

describe('spectralNorm', () => {
  it('is the root of the largest eigenvalue of AᵀA (two implementations)', () => {
    holds(rectangle, ({ rows, columns, a }) => {
      const gram = Array.from({ length: columns * columns }, (_, k) =>
        Array.from(
          { length: rows },
          (__, i) => a[i * columns + (k % columns)]! * a[i * columns + Math.floor(k / columns)]!,
        ).reduce((sum, term) => sum + term, 0),
      );
      const exact = Math.sqrt(Math.max(0, symmetricEigen(gram, columns).values[columns - 1]!));
      const { value, converged } = spectralNorm(a, rows, columns);
      // The root of an eigenvalue that is right to 1e-12 of the largest; without convergence it is a lower bound.
      return value <= exact * (1 + 1e-12) + 1e-12 && (!converged || near(value, exact, 1e-9));
    });
  });
  it('is at most Frobenius’, at least every entry, and that of the transpose', () => {
    holds(rectangle, ({ rows, columns, a }) => {
      const { value, converged } = spectralNorm(a, rows, columns);
      const flipped = spectralNorm(transposed(a, rows, columns), columns, rows);
      if (!converged || !flipped.converged) return true;
      return (
        value <= Math.hypot(...a) * (1 + 1e-14) &&
        a.every((entry) => Math.abs(entry) <= value * (1 + 1e-9) + 1e-12) &&
        near(value, flipped.value, 1e-9)
      );
    });
  });
  it('‖A + B‖ ≤ ‖A‖ + ‖B‖', () => {
    holds(rectangle, ({ rows, columns, a, b }) => {
      const norm = (m: readonly number[]) => spectralNorm(m, rows, columns);
      const [first, second] = [norm(a), norm(b)];
      if (!first.converged || !second.converged) return true;
      const sum = norm(a.map((entry, k) => entry + b[k]!));
      return sum.value <= (first.value + second.value) * (1 + 1e-9) + 1e-12;
    });
  });
  it('estimates only grow, and the vectors belong to the value', () => {
    holds(rectangle, ({ rows, columns, a }) => {
      const { value, left, right, estimates } = spectralNorm(a, rows, columns);
      const image = times(a, right, columns);
      return (
        estimates.every((estimate, k) => k === 0 || estimate >= estimates[k - 1]! * (1 - 1e-14)) &&
        image.every((entry, i) => Math.abs(entry - value * left[i]!) <= 1e-13 * Math.max(1, value))
      );
    });
  });
});

describe('Lipschitz bounds', () => {
  it('of clipped weights are at least those of the weights themselves', () => {
    holds(rectangle, real(0.01, 2), ({ rows, columns, a }, clip) => {
      const weights = a.map((entry) => Math.max(-clip, Math.min(clip, entry)));
      const { bound } = lipschitzBound([{ weights, inputs: columns, outputs: rows }]);
      return bound <= clippedLipschitzBound([columns, rows], clip) * (1 + 1e-14);
    });
  });
});

it('determinant2 is the exact determinant of whole numbers rounded', () => {
  const whole = fc.maxSafeInteger();
  holds(whole, whole, whole, whole, (a, b, c, d) => {
    const exact = BigInt(a) * BigInt(d) - BigInt(b) * BigInt(c);
    // Two units in the last place, for head and tail are added once each.
    return Math.abs(determinant2(a, b, c, d) - Number(exact)) <= 2 ** -51 * Math.abs(Number(exact));
  });
});
