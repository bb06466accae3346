import { describe, expect, it } from 'vitest';
import { clippedLipschitzBound, lipschitzBound, lipschitzConstant, outsideCone } from '@/math/index.ts';

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

describe('lipschitzConstant', () => {
  it('is that of the steepest stretch, up or down, and says which', () => {
    expect(lipschitzConstant([0, 1, 3, 4], [0, 2, 3, 0])).toEqual({ value: 3, at: 2 });
    expect(lipschitzConstant([0, 1, 3, 4], [0, 3, 3, 2])).toEqual({ value: 3, at: 0 });
  });
  it('of two equally steep stretches names the first', () => {
    expect(lipschitzConstant([0, 1, 2, 3], [0, 1, 1, 0])).toEqual({ value: 1, at: 0 });
  });
  it('of a flat function is 0', () => {
    expect(lipschitzConstant([-1, 5], [7, 7])).toEqual({ value: 0, at: 0 });
  });
  it.each([
    ['positions has 1 entry; give at least the two ends.', () => lipschitzConstant([1], [1])],
    ['positions has 1 after 1; they must increase.', () => lipschitzConstant([1, 1], [1, 2])],
    ['values[1] is NaN; every entry must be finite.', () => lipschitzConstant([0, 1], [1, NaN])],
    [
      'positions has 2 entries and values has 3; give both the same number.',
      () => lipschitzConstant([0, 1], [1, 2, 3]),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('outsideCone', () => {
  it('holds the points on its rim, and finds those beyond on all four sides', () => {
    const positions = [0, -1, 1, -1, 1, -1, 1];
    expect(outsideCone(positions, [5, 7, 7, 3, 3, 5, 5], 0, 2)).toEqual([]);
    expect(outsideCone(positions, [5, 7.5, 7, 3, 2.5, 5, 5], 0, 2)).toEqual([1, 4]);
    expect(outsideCone(positions, [5, 7, 7.5, 2.5, 3, 5, 5], 0, 2)).toEqual([2, 3]);
  });
  it('of slope 0 is the height of its tip', () => {
    expect(outsideCone([0, 1, 2], [3, 3, 4], 0, 0)).toEqual([2]);
  });
  it('is not left through the rounding of a slope', () => {
    const positions = Array.from({ length: 200 }, (_, k) => 1000 + k / 7);
    for (const K of [0.1, 1 / 3, 7]) {
      const line = positions.map((x) => K * x);
      for (const apex of [0, 99, 199]) expect(outsideCone(positions, line, apex, K)).toEqual([]);
      // A billionth is no rounding.
      const raised = line.map((f, i) => (i === 150 ? f + 1e-9 : f));
      expect(outsideCone(positions, raised, 99, K)).toEqual([150]);
    }
  });
  it.each([
    [
      'apex is 2; with 2 points it must be a whole number from 0 to 1.',
      () => outsideCone([0, 1], [0, 1], 2, 1),
    ],
    [
      'apex is 0.5; with 2 points it must be a whole number from 0 to 1.',
      () => outsideCone([0, 1], [0, 1], 0.5, 1),
    ],
    ['K is -1; it must be finite and at least 0.', () => outsideCone([0, 1], [0, 1], 0, -1)],
    ['positions is empty; pass at least one number.', () => outsideCone([], [], 0, 1)],
    ['values[0] is Infinity; every entry must be finite.', () => outsideCone([0], [Infinity], 0, 1)],
    [
      'positions has 2 entries and values has 1; give both the same number.',
      () => outsideCone([0, 1], [0], 0, 1),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});
