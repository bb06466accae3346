import { describe, expect, it } from 'vitest';
import { solveLinear, spectralNorm, symmetricEigen } from '@/math/index.ts';
import { determinant2 } from '@/math/linear/determinant2.ts';

describe('solveLinear', () => {
  it('needs no pivot of its own luck: a 0 at the top is exchanged', () => {
    expect([...solveLinear([0, 2, 1, 0], [4, 3])!]).toEqual([3, 2]);
  });
  it('exchanges for the largest, so that a tiny pivot costs no digits', () => {
    // Eliminating with 1e-20 would leave x₀ = 0.
    expect([...solveLinear([1e-20, 1, 1, 1], [1, 2])!]).toEqual([1, 1]);
  });
  it('solves three equations', () => {
    expect([...solveLinear([4, 0, 2, 2, 2, 3, 1, 1, 4], [10, 15, 15])!]).toEqual([1, 2, 3]);
  });
  it('exchanges rows below the first too, for the entry on the diagonal’s column', () => {
    expect([...solveLinear([1, 0, 0, 0, 0, 1, 0, 1, 0], [1, 2, 3])!]).toEqual([1, 3, 2]);
    expect([...solveLinear([1, 0, 0, 0, 1, 2, 0, 0, 3], [1, 8, 9])!]).toEqual([1, 2, 3]);
  });
  it('says that a matrix is singular, wherever that comes out', () => {
    expect(solveLinear([0], [1])).toBeUndefined();
    expect(solveLinear([1, 2, 3, 2, 4, 6, 1, 1, 1], [1, 2, 3])).toBeUndefined();
  });
  it('leaves its inputs as they were', () => {
    const [matrix, rightSide] = [
      [0, 2, 1, 0],
      [4, 3],
    ];
    solveLinear(matrix!, rightSide!);
    expect([matrix, rightSide]).toEqual([
      [0, 2, 1, 0],
      [4, 3],
    ]);
  });
  it.each([
    [[], [1], 'matrix is empty; pass at least one number.'],
    [[1, 2, 3], [1, 2], 'matrix has 3 entries; 2 rows of 2 columns need 4.'],
    [[1, NaN, 3, 4], [1, 2], 'matrix[1] is NaN; every entry must be finite.'],
    [[1], [], 'rightSide is empty; pass at least one number.'],
  ])('refuses %j with %j', (matrix, rightSide, message) => {
    expect(() => solveLinear(matrix, rightSide)).toThrow(new RangeError(message));
  });
});

describe('symmetricEigen', () => {
  it('orders the eigenvalues of a diagonal matrix and names their axes', () => {
    expect(symmetricEigen([3, 0, 0, 0, -1, 0, 0, 0, 2], 3)).toEqual({
      values: Float64Array.of(-1, 2, 3),
      vectors: Float64Array.of(0, 0, 1, 1, 0, 0, 0, 1, 0),
    });
  });
  it('turns 45° where both diagonal entries are equal, 0 included', () => {
    const { values, vectors } = symmetricEigen([0, 2, 2, 0], 2);
    // One rotation, rounded a few times.
    expect(Math.abs(values[0]! + 2)).toBeLessThan(1e-15);
    expect(Math.abs(values[1]! - 2)).toBeLessThan(1e-15);
    expect(Math.abs(Math.abs(vectors[0]!) - Math.SQRT1_2)).toBeLessThan(1e-15);
    expect(vectors[0]! * vectors[2]!).toBeLessThan(0);
    expect(vectors[1]! * vectors[3]!).toBeGreaterThan(0);
  });
  it.each([
    [
      [1, 2, 3, 1],
      2,
      'matrix has 2 in row 0, column 1 and 3 across the diagonal; a symmetric matrix has both the same.',
    ],
    [[1, 2, 2], 2, 'matrix has 3 entries; 2 rows of 2 columns need 4.'],
    [[1], 0, 'rows is 0; it must be a whole number, 1 or more.'],
    [[1, 1], 1.5, 'rows is 1.5; it must be a whole number, 1 or more.'],
  ])('refuses %j of size %d', (matrix, n, message) => {
    expect(() => symmetricEigen(matrix, n)).toThrow(new RangeError(message));
  });
});

describe('spectralNorm', () => {
  it('reaches the larger singular value whatever its side', () => {
    for (const matrix of [
      [5, 0, 0, 1],
      [1, 0, 0, 5],
    ]) {
      const { value, converged, left, right } = spectralNorm(matrix, 2, 2);
      expect(converged).toBe(true);
      // The residual bound is 1e-12, and the value's error its square.
      expect(Math.abs(value - 5)).toBeLessThan(1e-14);
      expect(Math.abs(Math.hypot(...right) - 1)).toBeLessThan(1e-15);
      expect(Math.abs(Math.hypot(...left) - 1)).toBeLessThan(1e-15);
    }
  });
  it('is exact in one round for a single row or column', () => {
    expect(spectralNorm([3, 4], 2, 1)).toMatchObject({ value: 5, converged: true, iterations: 0 });
    const row = spectralNorm([3, 4], 1, 2);
    expect(Math.abs(row.value - 5)).toBeLessThan(1e-15);
    expect(row.iterations).toBe(1);
  });
  it('says when the rounds did not suffice, and by how much', () => {
    const run = spectralNorm([1, 0, 0, 0.999], 2, 2, { maximumIterations: 3 });
    expect(run).toMatchObject({ iterations: 3, converged: false });
    expect(run.estimates).toHaveLength(4);
    expect(run.residual).toBeGreaterThan(1e-4);
    expect(run.value).toBeLessThan(1);
    expect(run.estimates.at(-1)).toBe(run.value);
    expect(spectralNorm([1, 0, 0, 0.5], 2, 2, { maximumIterations: 0 }).converged).toBe(false);
  });
  it('keeps its estimates in the units of the matrix', () => {
    const run = spectralNorm([40, 0, 0, 30], 2, 2, { maximumIterations: 3 });
    expect(run.estimates.at(-1)).toBe(run.value);
    run.estimates.forEach((value, k) => {
      expect(value).toBeGreaterThan(k === 0 ? 30 : run.estimates[k - 1]!);
      expect(value).toBeLessThan(40);
    });
  });
  it('meets a tolerance of 0 where nothing is left', () => {
    expect(spectralNorm([2, 0, 0, 2], 2, 2, { tolerance: 0 })).toMatchObject({
      residual: 0,
      converged: true,
    });
  });
  it('stops at the tolerance that was asked for', () => {
    const rough = spectralNorm([1, 0, 0, 0.9], 2, 2, { tolerance: 0.01 });
    expect(rough.converged).toBe(true);
    expect(rough.residual).toBeLessThanOrEqual(0.01);
    expect(rough.iterations).toBeLessThan(spectralNorm([1, 0, 0, 0.9], 2, 2).iterations);
  });
  it('guards the zero matrix', () => {
    expect(spectralNorm([0, 0], 1, 2)).toMatchObject({
      value: 0,
      residual: 0,
      iterations: 0,
      converged: true,
      left: Float64Array.of(0),
    });
  });
  it('takes entries whose squares leave the doubles', () => {
    // 5·10^200 to a few units in its last place.
    expect(Math.abs(spectralNorm([3e200, 4e200], 2, 1).value / 5e200 - 1)).toBeLessThan(1e-15);
    expect(Math.abs(spectralNorm([3e-200, 4e-200], 2, 1).value / 5e-200 - 1)).toBeLessThan(1e-15);
  });
  it.each([
    ['tolerance is -1; it must be finite and at least 0.', () => spectralNorm([1], 1, 1, { tolerance: -1 })],
    [
      'maximumIterations is 0.5; it must be a whole number, 0 or more.',
      () => spectralNorm([1], 1, 1, { maximumIterations: 0.5 }),
    ],
    ['matrix has 2 entries; 1 rows of 1 columns need 1.', () => spectralNorm([1, 2], 1, 1)],
    ['columns is 0; it must be a whole number, 1 or more.', () => spectralNorm([1, 2], 1, 0)],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

it('determinant2 keeps the digits of nearly parallel rows', () => {
  const tiny = 2 ** -40;
  // (1 + t)(1 − t) − 1 = −t², which plain arithmetic rounds to 0.
  expect(determinant2(1 + tiny, 1, 1, 1 - tiny)).toBe(-tiny * tiny);
  expect((1 + tiny) * (1 - tiny) - 1).toBe(0);
  expect(determinant2(0.1, 0.3, 0.7, 0.2)).toBe(-0.19);
});
