import { describe, expect, it } from 'vitest';
import { exactTotal } from '@/math/summation/exactTotal.ts';
import { neumaierSum } from '@/math/summation/neumaierSum.ts';
import { twoProduct } from '@/math/summation/twoProduct.ts';
import { twoSum } from '@/math/summation/twoSum.ts';

const tiny = 2 ** -53;

describe('neumaierSum', () => {
  it.each([
    [[1, 1e16, -1e16], 1],
    [[1e16, 1, -1e16], 1],
    [[-1e16, 1, 1e16], 1],
    [[1, -1e16, 1e16], 1],
    [[0.1, 0.2, -0.3], 2.7755575615628914e-17],
    [[], 0],
    [[Infinity, 1], Infinity],
    [[1, -Infinity, 1], -Infinity],
    [[Infinity, -Infinity], NaN],
    [[1, NaN], NaN],
  ])('of %j is %d', (values, sum) => {
    expect(neumaierSum(values)).toBe(sum);
  });
});

describe('exactTotal', () => {
  it.each([
    [[1, tiny, tiny], { high: 1 + 2 * tiny, low: 0 }],
    [[1, tiny], { high: 1, low: tiny }],
    [[tiny, 1], { high: 1, low: tiny }],
    [[1, -tiny / 2], { high: 1, low: -tiny / 2 }],
    [[], { high: 0, low: 0 }],
  ])('of %j', (values, total) => {
    expect(exactTotal(values)).toEqual(total);
  });
});

describe('what rounding lost', () => {
  it('of a sum is there, whichever is larger', () => {
    expect(twoSum(1, tiny)).toEqual({ high: 1, low: tiny });
    expect(twoSum(tiny, 1)).toEqual({ high: 1, low: tiny });
    expect(twoSum(-1, -tiny)).toEqual({ high: -1, low: -tiny });
    expect(twoSum(1, 3 * tiny)).toEqual({ high: 1 + 4 * tiny, low: -tiny });
  });
  it('of a product is there', () => {
    for (const [a, b] of [
      [1 + 2 * tiny, 1 + 4 * tiny],
      [1 / 3, -3],
      [134217729, 134217731],
      [Math.PI, Math.E],
    ] as const) {
      const { high, low } = twoProduct(a, b);
      expect(high).toBe(a * b);
      // In whole numbers: each factor times 2⁵⁵, the product times 2¹¹⁰.
      const whole = (x: number, power: number) => BigInt(x * 2 ** power);
      expect(whole(high, 110) + whole(low, 110)).toBe(whole(a, 55) * whole(b, 55));
    }
  });
});
