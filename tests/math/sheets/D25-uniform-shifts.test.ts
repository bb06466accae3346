import { describe, expect, it } from 'vitest';
import {
  piecewiseLinear,
  piecewiseLinearDistances,
  piecewiseLinearQuantile,
  wasserstein1d,
} from '@/math/index.ts';

describe.each([1, 2, 5, 100])('D25: U[1/n, 1 + 1/n] against U[0, 1], n = %d', (n) => {
  const { kl, reverseKl, js, tv, w1, w2 } = piecewiseLinearDistances(
    piecewiseLinear([1 / n, 1 + 1 / n], [1, 1]),
    piecewiseLinear([0, 1], [1, 1]),
  );
  it('W₁ = W₂ = TV = 1/n', () => {
    // Knots of size up to 2 are rounded once; the root of W₂² passes that on.
    for (const { value } of [w1, w2, tv]) expect(value).toBeCloseTo(1 / n, 14);
  });
  it('JS = (log 2)/n', () => {
    expect(js.value).toBeCloseTo(Math.LN2 / n, 14);
  });
  it('KL = ∞ both ways', () => {
    expect([kl.value, reverseKl.value]).toEqual([Infinity, Infinity]);
  });
});

it.each([1, 4, 25])(
  'D25: the midpoints (k − ½)/%d against U[0, 1] have W₁ = 1/(4n), by 40 points to a cell',
  (n) => {
    const law = piecewiseLinear([0, 1], [1, 1]);
    const midpoints = Array.from({ length: n }, (_, k) => (k + 0.5) / n);
    const fine = Array.from({ length: 40 * n }, (_, k) => piecewiseLinearQuantile((k + 0.5) / (40 * n), law));
    // The mean distance of 40 even points to the middle of their cell is exactly that of the cell.
    expect(wasserstein1d(midpoints, fine)).toBeCloseTo(1 / (4 * n), 14);
  },
);
