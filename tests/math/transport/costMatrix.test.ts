import { describe, expect, it } from 'vitest';
import { costMatrix, wasserstein1d } from '@/math/index.ts';

const plane = { dimension: 2 } as const;

describe('costMatrix', () => {
  it.each([1, 1.5, 2, 3])('is the distance in the plane to the power %d, row by row', (p) => {
    const costs = costMatrix([3, 4, -5, -12], [0, 0, 3, 4], { ...plane, p });
    const distances = [5, 0, 13, Math.sqrt(320)];
    distances.forEach((distance, k) => {
      // Powers below 6,000, rounded a few times.
      expect(Math.abs(costs[k]! - distance ** p)).toBeLessThan(1e-11);
    });
    expect(costs).toHaveLength(4);
  });

  it.each([
    [
      'dimension is 0; it must be a whole number, 1 or more.',
      () => costMatrix([1, 2], [1, 2], { dimension: 0 }),
    ],
    [
      'dimension is 1.5; it must be a whole number, 1 or more.',
      () => costMatrix([1, 2, 3], [1, 2, 3], { dimension: 1.5 }),
    ],
    [
      'x has 3 coordinates; give a multiple of dimension, which is 2.',
      () => costMatrix([1, 2, 3], [1, 2], plane),
    ],
    [
      'y has 3 coordinates; give a multiple of dimension, which is 2.',
      () => costMatrix([1, 2], [1, 2, 3], plane),
    ],
    ['y[1] is NaN; every entry must be finite.', () => costMatrix([1], [1, NaN])],
    ['p is 0.5; the order must be at least 1 (Infinity is legal).', () => costMatrix([1], [1], { p: 0.5 })],
    [
      'p is NaN; the order must be at least 1 (Infinity is legal).',
      () => wasserstein1d([1], [1], { p: NaN }),
    ],
  ])('%s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});
