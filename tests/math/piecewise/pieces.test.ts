import { describe, expect, it } from 'vitest';
import {
  piecewiseLinear,
  piecewiseLinearCdf,
  piecewiseLinearChiSquare,
  piecewiseLinearKl,
  piecewiseLinearPdf,
  piecewiseLinearQuantile,
  piecewiseLinearW1,
  piecewiseLinearW2,
} from '@/math/index.ts';
import { rootOfEstimate } from '@/math/piecewise/rootOfEstimate.ts';
import { riemann } from '../sheets/riemann.ts';

const flat = piecewiseLinear([0, 1], [1, 1]);
const tent = piecewiseLinear([0, 0.4, 1], [0, 1, 0]);
const double = piecewiseLinear([0, 0.25, 0.5, 0.9, 1.3], [0, 3, 0, 1, 0]);

describe('distances where the distribution functions cross inside a stretch', () => {
  it.each([
    ['flat and tent', flat, tent],
    ['tent and flat', tent, flat],
    ['flat and double', flat, double],
    ['tent and double', tent, double],
  ])('%s: W₁ is the area between them, W₂ the mean square between the quantiles', (_name, p, q) => {
    const area = riemann((x) => Math.abs(piecewiseLinearCdf(x, p) - piecewiseLinearCdf(x, q)), 0, 1.3, 4000);
    // Kinks at the crossings, in cells of 1/3000.
    expect(piecewiseLinearW1(p, q).value).toBeCloseTo(area, 6);
    const square = riemann(
      (u) => (piecewiseLinearQuantile(u, p) - piecewiseLinearQuantile(u, q)) ** 2,
      0,
      1,
      4000,
    );
    // A quantile jumps across the gap of the double peak.
    expect(piecewiseLinearW2(p, q).value).toBeCloseTo(Math.sqrt(square), 4);
  });
  it('the error of W₁ is rounding of the stretch that both lie on, wherever it is', () => {
    const at = (x: number) =>
      [piecewiseLinear([x, x + 2], [1, 1]), piecewiseLinear([x, x + 2], [0, 1])] as const;
    for (const x of [0, 2 ** 20, -(2 ** 20)]) expect(piecewiseLinearW1(...at(x)).error).toBe(2 ** -47);
  });
});

describe('a divisor that is 0', () => {
  const right = piecewiseLinear([1, 2], [1, 1]);
  it.each([
    ['where p begins at 0', piecewiseLinear([0, 1], [0, 1])],
    ['where p ends at 0', piecewiseLinear([0, 1], [1, 0])],
    ['where p is flat', flat],
  ])('throughout, %s, makes KL and χ² infinite', (_name, p) => {
    expect(piecewiseLinearKl(p, right)).toEqual({ value: Infinity, error: 0 });
    expect(piecewiseLinearChiSquare(p, right)).toEqual({ value: Infinity, error: 0 });
    expect(piecewiseLinearChiSquare(right, p, { kind: 'neyman' })).toEqual({ value: Infinity, error: 0 });
  });
  it('on a stretch where p is 0 too does no harm', () => {
    const inside = piecewiseLinear([0, 1, 2, 3], [0, 1, 1, 0]);
    const wide = piecewiseLinear([-1, 0, 1, 2, 3, 4], [0, 0, 1, 1, 0, 0]);
    expect(piecewiseLinearKl(inside, wide).value).toBeCloseTo(0, 14);
    expect(piecewiseLinearChiSquare(inside, wide).value).toBeCloseTo(0, 14);
  });
});

it('the root of an estimate carries its error along', () => {
  expect(rootOfEstimate({ value: 4, error: 1e-6 }).value).toBe(2);
  expect(rootOfEstimate({ value: 4, error: 1e-6 }).error).toBeCloseTo(2.5e-7, 12);
  // √(0 + e) for a value of 0.
  expect(rootOfEstimate({ value: 0, error: 1e-10 }).error).toBeCloseTo(1e-5, 15);
  expect(rootOfEstimate({ value: 0, error: 0 })).toEqual({ value: 0, error: 0 });
  expect(rootOfEstimate({ value: 9, error: 0 })).toEqual({ value: 3, error: 0 });
});

describe('what is no such law is refused', () => {
  it.each([
    ['null', 'null'],
    ['a number', '3'],
    ['an object without lists', '{}'],
    ['plain lists', '{"x": [0, 1], "density": [1, 1], "cumulative": [0, 1]}'],
  ])('%s', (_name, text) => {
    expect(() => piecewiseLinearPdf(0, JSON.parse(text))).toThrow(TypeError);
    expect(() => piecewiseLinearPdf(0, JSON.parse(text))).toThrow(/^law is .*piecewiseLinear/);
  });
  it('one with a single list of doubles', () => {
    const half = { ...JSON.parse('{"density": [1, 1], "cumulative": [0, 1]}'), x: flat.x };
    expect(() => piecewiseLinearPdf(0, half)).toThrow(TypeError);
  });
});
