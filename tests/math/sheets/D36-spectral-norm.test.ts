import { describe, expect, it } from 'vitest';
import { lipschitzBound, spectralNorm } from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';

describe('D36: power iteration on [[3, 0], [4, 5]]', () => {
  const first = spectralNorm([3, 0, 4, 5], 2, 2);
  it('finds 6.708204 = 3√5', () => {
    expect(first.converged).toBe(true);
    expect(agreesWithPrinted(first.value, '6.708204')).toBe(true);
    // Its square's error is the square of the residual, 1e-24.
    expect(Math.abs(first.value - 3 * Math.sqrt(5))).toBeLessThan(4e-15);
  });
  it('and 2.236068 = √5 once the first direction is taken away', () => {
    const { value, left, right } = first;
    const rest = [3, 0, 4, 5].map((entry, k) => entry - value * left[k >> 1]! * right[k % 2]!);
    // The vectors are right to 1e-12.
    expect(Math.abs(spectralNorm(rest, 2, 2).value - Math.sqrt(5))).toBeLessThan(1e-10);
    expect(agreesWithPrinted(spectralNorm(rest, 2, 2).value, '2.236068')).toBe(true);
  });
  it('the zero matrix has norm 0, not NaN', () => {
    expect(spectralNorm([0, 0, 0, 0], 2, 2)).toMatchObject({ value: 0, converged: true });
  });
  it('K ≤ Π σ(W_l)', () => {
    const layer = { weights: [3, 0, 4, 5], inputs: 2, outputs: 2 };
    const { bound, norms, converged } = lipschitzBound([
      layer,
      layer,
      { weights: [3, 4], inputs: 2, outputs: 1 },
    ]);
    expect(converged).toBe(true);
    expect(Math.abs(bound - 225)).toBeLessThan(1e-12);
    expect(norms).toHaveLength(3);
  });
});
