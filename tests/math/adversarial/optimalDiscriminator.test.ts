import { describe, expect, it } from 'vitest';
import { jsDivergence, optimalDiscriminator } from '@/math/index.ts';

describe('optimalDiscriminator', () => {
  it.each([
    [[1], [0.5, 0.5], 'p has 1 entries and q has 2; give both the same number.'],
    [[-1, 2], [1, 1], 'p[0] is -1; a weight must be at least 0.'],
    [[1, 2], [1, NaN], 'q[1] is NaN; every entry must be finite.'],
    [[0, 0], [1, 1], 'p sums to 0; at least one weight must be positive.'],
    [[1, 1], [0, 0], 'q sums to 0; at least one weight must be positive.'],
    [[], [], 'p is empty; pass at least one number.'],
  ])('refuses %j against %j', (p, q, message) => {
    expect(() => optimalDiscriminator(p, q)).toThrow(new RangeError(message));
  });
  it('leaves a point without mass undecided', () => {
    expect([...optimalDiscriminator([1, 0, 0], [0, 0, 1]).values]).toEqual([1, NaN, 0]);
  });
  it('takes weights of any unit', () => {
    expect([...optimalDiscriminator([1, 1], [30, 10]).values]).toEqual([0.4, 2 / 3]);
  });
  it('keeps the digits of a share that hardly counts', () => {
    // p ln(p/(p + q)) + q ln(q/(p + q)) with q = 1e-20 beside p = 1: −q − q ln(1/q), to rounding.
    const tiny = 1e-20;
    const { value } = optimalDiscriminator([1, 0], [tiny, 1]);
    expect(Math.abs(value - tiny * (Math.log(tiny) - 1)) / 4.7e-19).toBeLessThan(1e-12);
  });
  it('takes a share beside which the other overflows', () => {
    // a ln a, and as much again for what D gains of q, with a = 1e-310.
    const { values, value } = optimalDiscriminator([1e-310, 1], [1, 0]);
    expect([...values]).toEqual([1e-310, 1]);
    // Shares below 2.2e-308 have fewer digits.
    expect(Math.abs(value / (1e-310 * (Math.log(1e-310) - 1)) - 1)).toBeLessThan(1e-9);
  });
  it('earns 2 JS − 2 ln 2', () => {
    const [p, q] = [
      [3, 1, 0, 2],
      [1, 1, 5, 0],
    ];
    // Two sums of a few terms of size 1.
    expect(Math.abs(optimalDiscriminator(p!, q!).value - 2 * (jsDivergence(p!, q!) - Math.LN2))).toBeLessThan(
      1e-15,
    );
  });
});
