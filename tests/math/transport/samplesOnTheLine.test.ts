import { describe, expect, it } from 'vitest';
import { createRng, wasserstein1d } from '@/math/index.ts';
import { longestCarry } from '@/math/transport/longestCarry.ts';
import { meanCarry } from '@/math/transport/meanCarry.ts';
import { sortSample } from '@/math/transport/sortSample.ts';

describe('samples of equal masses', () => {
  it('of equal size are matched in order', () => {
    expect(wasserstein1d([3, 0, 1], [8, 5, 9])).toBe(6);
    expect(wasserstein1d([3, 0, 1], [8, 5, 9], { p: 2 })).toBe(Math.sqrt((25 + 49 + 36) / 3));
    expect(wasserstein1d([3, 0, 1], [8, 5, 9], { p: Infinity })).toBe(7);
    expect(wasserstein1d([3, 0, 1], [1, 3, 0], { p: 3 })).toBe(0);
  });
  it('of unequal size share their masses in whole parts', () => {
    // Halves at 0 and 6 against thirds at 0, 3, 9: 1/6 goes 3, 1/6 goes 3, 1/3 goes 3.
    expect(wasserstein1d([6, 0], [9, 0, 3])).toBe(2);
    expect(wasserstein1d([6, 0], [9, 0, 3], { p: 2 })).toBe(3 * Math.sqrt(2 / 3));
    expect(wasserstein1d([6, 0], [9, 0, 3], { p: Infinity })).toBe(3);
    expect(wasserstein1d([0], [2, 4, 9])).toBe(5);
    expect(wasserstein1d([2, 4, 9], [0])).toBe(5);
    // A tenth against a third: no level falls on the rounding of another.
    const tens = Array.from({ length: 10 }, (_, k) => k);
    expect(wasserstein1d(tens, [...tens, ...tens, ...tens])).toBe(0);
    expect(wasserstein1d(tens, [...tens, ...tens, ...tens], { p: Infinity })).toBe(0);
  });
  it('keep the digits of a small difference in a large sum', () => {
    const n = 1000;
    const x = new Float64Array(n).fill(0);
    const y = Float64Array.from({ length: n }, (_, k) => (k === n - 1 ? 1e16 : 1));
    // 999 ones and 1e16: the ones would vanish one by one.
    expect(wasserstein1d(x, y)).toBe((1e16 + 999) / n);
    const rng = createRng(3);
    const whole = () => Float64Array.from({ length: 64 }, () => Math.floor(rng.uniform() * 2 ** 53)).sort();
    for (let run = 0; run < 50; run++) {
      const [from, to] = [whole(), whole()];
      const exact = from.reduce((sum, v, k) => {
        const distance = BigInt(v) - BigInt(to[k]!);
        return sum + (distance < 0n ? -distance : distance);
      }, 0n);
      // Whole distances up to 2⁵³ are exact, their sum is not: rounded once, then divided by a power of two.
      expect(meanCarry(from, to, { p: 1, unit: 1 })).toBe(Number(exact) / 64);
    }
  });
  it('do not overflow', () => {
    expect(wasserstein1d([0, 0, 0], [1e308, 1e308, 1e308])).toBe(1e308);
    expect(wasserstein1d([0, 0], [1e200, 1e200], { p: 2 })).toBe(1e200);
    expect(wasserstein1d([-1e308], [1e308])).toBe(Infinity);
    expect(wasserstein1d([-1e308], [1e308], { p: 2 })).toBe(Infinity);
  });
  it('are left as they were', () => {
    const x = Float64Array.of(2, 1);
    wasserstein1d(x, x);
    expect(Array.from(x)).toEqual([2, 1]);
  });
  it('fall back on weights where one side has them', () => {
    expect(wasserstein1d([0, 1], [3, 5], { yWeights: [3, 1] })).toBe(3);
    expect(wasserstein1d([0, 1], [3, 5], { xWeights: [1, 3] })).toBe(3.25);
  });
});

describe('the parts of it', () => {
  it('powers in units', () => {
    const [x, y] = [Float64Array.of(0, 0), Float64Array.of(2, 4)];
    expect(meanCarry(x, y, { p: 1, unit: 2 })).toBe(1.5);
    expect(meanCarry(x, y, { p: 2, unit: 2 })).toBe(2.5);
    expect(meanCarry(x, y, { p: 3, unit: 2 })).toBe(4.5);
  });
  it('longest', () => {
    expect(longestCarry(Float64Array.of(0, 5), Float64Array.of(0, 1, 9))).toBe(4);
    expect(longestCarry(Float64Array.of(0, 1, 9), Float64Array.of(0, 5))).toBe(4);
    expect(longestCarry(Float64Array.of(7), Float64Array.of(2))).toBe(5);
  });
});

describe('bad samples are refused, doubles as well as lists', () => {
  it.each<[() => unknown, RegExp]>([
    [() => sortSample('x', []), /^x is empty; /],
    [() => sortSample('x', new Float64Array(0)), /^x is empty; /],
    [() => sortSample('x', [1, NaN]), /^x\[1\] is NaN; /],
    [() => sortSample('y', Float64Array.of(1, NaN, 2)), /^y\[1\] is NaN; /],
    [() => sortSample('y', Float64Array.of(1, -Infinity, 2)), /^y\[1\] is -Infinity; /],
    [() => sortSample('y', Float64Array.of(1, Infinity, 2)), /^y\[1\] is Infinity; /],
    [() => wasserstein1d(JSON.parse('["1"]'), [1]), /^x\[0\] is "1"; /],
    [() => wasserstein1d([1], JSON.parse('null')), /^y is null; /],
    [() => wasserstein1d([1], [2], { p: 0.9 }), /^p is 0\.9; /],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});
