import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketedRoot } from '@/math/quadrature/bracketedRoot.ts';
import { integrate } from '@/math/quadrature/integrate.ts';
import { exactTotal } from '@/math/summation/exactTotal.ts';
import { neumaierSum } from '@/math/summation/neumaierSum.ts';
import { twoProduct } from '@/math/summation/twoProduct.ts';
import { twoSum } from '@/math/summation/twoSum.ts';
import { real } from './arbitraries.ts';
import { holds } from './property.ts';

const whole = fc.maxSafeInteger();

describe('sums and products that keep what rounding takes', () => {
  it('twoProduct is exact', () => {
    holds(whole, whole, (a, b) => {
      const { high, low } = twoProduct(a, b);
      return BigInt(high) + BigInt(low) === BigInt(a) * BigInt(b);
    });
  });
  it('twoSum is exact', () => {
    holds(whole, whole, (a, b) => {
      // Scaled apart by a power of two, so that digits are lost from the plain sum.
      const { high, low } = twoSum(a * 2 ** 20, b);
      return BigInt(high) + BigInt(low) === BigInt(a) * 2n ** 20n + BigInt(b);
    });
  });
  it('exactTotal is exact for whole numbers', () => {
    holds(fc.array(whole, { maxLength: 50 }), (values) => {
      const { high, low } = exactTotal(values);
      return BigInt(high) + BigInt(low) === values.reduce((sum, value) => sum + BigInt(value), 0n);
    });
  });
  it('neumaierSum is the exact sum rounded once or twice', () => {
    holds(fc.array(whole, { maxLength: 50 }), (values) => {
      const exact = values.reduce((sum, value) => sum + BigInt(value), 0n);
      const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
      // 1 unit in the last place of the result and n² units of the second order of the terms.
      return (
        Math.abs(neumaierSum(values) - Number(exact)) <=
        2 ** -52 * Math.abs(Number(exact)) + 2500 * 2 ** -105 * size
      );
    });
  });
});

describe('roots', () => {
  it('of a cubic with one sign change are found to the last bits', () => {
    holds(real(-100, 100), real(0.01, 10), (root, steepness) => {
      const f = (x: number) => steepness * (x - root) * (1 + (x - root) ** 2);
      const found = bracketedRoot(f, { x: -200, value: f(-200) }, { x: 300, value: f(300) }, 1e-20);
      return Math.abs(found - root) <= 4 * Number.EPSILON * Math.abs(root) + 1e-20;
    });
  });
  it.each([
    ['a flat triple root', (x: number) => (x - 1) ** 3, 1],
    ['a jump', (x: number) => (x < 0.3 ? -1 : 1), 0.3],
    ['a steep tail', (x: number) => Math.exp(50 * x) - 1, 0],
  ])('%s', (_name, f, root) => {
    // A triple root is flat to 1e-16^(1/3); the others are found to rounding.
    const found = bracketedRoot(f, { x: -2, value: f(-2) }, { x: 3, value: f(3) }, 1e-15);
    expect(Math.abs(found - root)).toBeLessThan(1e-5);
  });
});

describe('quadrature', () => {
  it.each([
    ['a smooth bump', (x: number) => Math.exp(-x * x), [-9, 0, 9], Math.sqrt(Math.PI)],
    ['a kink', (x: number) => Math.abs(x - 1 / 3), [0, 1], 5 / 18],
    ['a jump', (x: number) => (x < Math.SQRT1_2 ? 0 : 1), [0, 1], 1 - Math.SQRT1_2],
    ['a root at an end', Math.sqrt, [0, 1], 2 / 3],
    ['a logarithm at an end', Math.log, [0, 1], -1],
    ['a narrow peak', (x: number) => 1e-4 / (x * x + 1e-8), [-1, 1], 2 * Math.atan(1e4)],
    ['a wave', (x: number) => Math.cos(40 * x), [0, 2], Math.sin(80) / 40],
    ['nothing', () => 0, [0, 1], 0],
  ])('%s: right within its own error estimate', (_name, f, breakpoints, exact) => {
    const { value, error } = integrate((x, out) => out.fill(f(x)), breakpoints)[0]!;
    expect(Math.abs(value - exact)).toBeLessThanOrEqual(error + 2 ** -53 * Math.abs(exact));
    expect(error).toBeLessThan(1e-11);
  });
  it('says so when it runs out of intervals', () => {
    const [estimate] = integrate((x, out) => out.fill(Math.sin(1 / x)), [1e-6, 1], { maximumIntervals: 50 });
    expect(estimate!.error).toBeGreaterThan(1e-4);
  });
  it('shares one evaluation between components', () => {
    let calls = 0;
    const count = (_x: number, out: Float64Array) => {
      calls++;
      out.set([1, 2, 3]);
    };
    const values = integrate(count, [0, 1, 2], { dimension: 3 }).map(({ value }) => value.toFixed(12));
    expect(values).toEqual(['2.000000000000', '4.000000000000', '6.000000000000']);
    expect(calls).toBe(30);
  });
  it('over no interval is 0', () => {
    expect(integrate((_x, out) => out.fill(1), [1])).toEqual([{ value: 0, error: 0 }]);
  });
});
