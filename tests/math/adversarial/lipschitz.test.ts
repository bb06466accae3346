import { describe, expect, it } from 'vitest';
import { clippedLipschitzBound, lipschitzBound } from '@/math/index.ts';

describe('clippedLipschitzBound', () => {
  it('multiplies c √(n_in n_out) over the layers', () => {
    expect(clippedLipschitzBound([4, 9], 0.5)).toBe(3);
    expect(clippedLipschitzBound([4, 9, 1], 0.5)).toBe(4.5);
  });
  it('is reached by one layer of equal weights', () => {
    const all = Array.from({ length: 36 }, () => 0.5);
    const { bound } = lipschitzBound([{ weights: all, inputs: 4, outputs: 9 }]);
    expect(bound).toBeCloseTo(clippedLipschitzBound([4, 9], 0.5), 12);
  });
  it.each([
    [
      'sizes has 1 entries; a network has at least an input and an output.',
      () => clippedLipschitzBound([4], 1),
    ],
    ['sizes[1] is 0; it must be a whole number, 1 or more.', () => clippedLipschitzBound([4, 0], 1)],
    ['clip is 0; it must be finite and greater than 0.', () => clippedLipschitzBound([4, 1], 0)],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('lipschitzBound', () => {
  it('multiplies the layers’ norms and keeps them', () => {
    const { bound, norms, converged } = lipschitzBound([
      { weights: [2, 0, 0, 3], inputs: 2, outputs: 2 },
      { weights: [0, 5], inputs: 2, outputs: 1 },
    ]);
    expect(bound).toBeCloseTo(15, 12);
    expect([...norms].map((norm) => Number(norm.toFixed(12)))).toEqual([3, 5]);
    expect(converged).toBe(true);
  });
  it('says when one layer’s iteration did not converge', () => {
    const close = { weights: [1, 0, 0, 1 - 1e-7], inputs: 2, outputs: 2 };
    expect(lipschitzBound([{ weights: [1], inputs: 1, outputs: 1 }, close]).converged).toBe(false);
  });
  it.each([
    ['layers is empty; pass at least one layer.', () => lipschitzBound([])],
    [
      'matrix has 3 entries; 1 rows of 2 columns need 2.',
      () => lipschitzBound([{ weights: [1, 2, 3], inputs: 2, outputs: 1 }]),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});
