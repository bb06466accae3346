import { describe, expect, it } from 'vitest';
import { clippedLipschitzBound } from '@/math/index.ts';

const SIZES = {
  '2-512-512-512-1': [2, 512, 512, 512, 1],
  '1-64-64-1': [1, 64, 64, 1],
  '12 layers of 512': [2, ...Array.from({ length: 11 }, () => 512), 1],
} as const;

describe('D30: the Lipschitz bound of clipped critics, Π c √(n_in n_out)', () => {
  it.each([
    ['2-512-512-512-1', 0.1, '18981'],
    ['2-512-512-512-1', 0.01, '1.898'],
    ['2-512-512-512-1', 0.001, '1.898e-4'],
    ['1-64-64-1', 0.1, '4.096'],
    ['1-64-64-1', 0.01, '4.096e-3'],
    ['1-64-64-1', 0.001, '4.096e-6'],
    ['12 layers of 512', 0.1, '9.0e17'],
    ['12 layers of 512', 0.01, '9.0e5'],
    ['12 layers of 512', 0.001, '9.0e-7'],
  ] as const)('%s with c = %d: %s', (name, clip, printed) => {
    const digits = printed.replace(/e.*/, '').replace('.', '').length;
    // Half a unit of the last printed digit, and the rounding of a dozen factors.
    expect(Math.abs(clippedLipschitzBound(SIZES[name], clip) / Number(printed) - 1)).toBeLessThanOrEqual(
      0.5 * 10 ** (1 - digits) + 1e-12,
    );
  });
});
