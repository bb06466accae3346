import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaBetweenLines, piecewiseLinear, piecewiseLinearW1, wasserstein1d } from '@/math/index.ts';
import type { LineGraph } from '@/math/index.ts';
import { real } from '../properties/arbitraries.ts';
import { holds, near } from '../properties/property.ts';
import { riemann } from '../sheets/riemann.ts';

const line = (...y: number[]): LineGraph => ({ x: y.map((_, k) => k / (y.length - 1)), y });
const graph = fc.array(real(-5, 5), { minLength: 2, maxLength: 6 }).map((y) => line(...y));
/** The value of an even-knotted graph, by hand. */
const at = ({ y }: LineGraph, x: number): number => {
  const place = x * (y.length - 1);
  const k = Math.min(Math.floor(place), y.length - 2);
  return y[k]! + (place - k) * (y[k + 1]! - y[k]!);
};

describe('the area between two lines', () => {
  it.each([
    ['that run level', line(1, 1), line(3, 3), 2],
    ['that cross in the middle', line(0, 1), line(1, 0), 0.5],
    // Triangles of heights 1 and 3 and widths 1/4 and 3/4.
    ['that cross elsewhere', line(1, -3), line(0, 0), 1.25],
    ['that touch at an end', line(0, -2), line(0, 0), 1],
    ['that are one', line(2, -1, 4), line(2, -1, 4), 0],
    ['with a jump', { x: [0, 0.3, 0.3, 1], y: [1, 1, 0, 0] }, { x: [0, 0.7, 0.7, 1], y: [1, 1, 0, 0] }, 0.4],
    ['with a jump at an end', { x: [0, 0, 0, 1], y: [1, 1, 0, 0] }, line(0, 0), 0],
    ['away from 0', { x: [-2, 4], y: [0, 0] }, { x: [-2, 0, 4], y: [0, 3, 0] }, 9],
  ])('%s', (_, f, g, area) => {
    expect(areaBetweenLines(f, g)).toBeCloseTo(area, 14);
    expect(areaBetweenLines(g, f)).toBeCloseTo(area, 14);
  });

  it('refuses two intervals, and names both', () => {
    expect(() => areaBetweenLines({ x: [0, 1, 2], y: [0, 0, 0] }, { x: [0, 1, 3], y: [0, 0, 0] })).toThrow(
      'f lies on [0, 2] and g on [0, 3]; give both one interval.',
    );
  });

  it('is what a fine sum says', () => {
    holds(graph, graph, (f, g) =>
      // Kinks at knots and crossings, in cells of 1/4000 and slopes up to 50.
      near(
        areaBetweenLines(f, g),
        riemann((x) => Math.abs(at(f, x) - at(g, x)), 0, 1, 4000),
        1e-4,
      ),
    );
  });

  it('is a distance: never negative, alike both ways, within the triangle', () => {
    holds(graph, graph, graph, (f, g, h) => {
      const through = areaBetweenLines(f, h) + areaBetweenLines(h, g);
      expect(areaBetweenLines(f, g)).toBeGreaterThanOrEqual(0);
      // Sums of a dozen terms of size 10 at most.
      expect(areaBetweenLines(f, g)).toBeLessThanOrEqual(through + 1e-13);
    });
  });

  it('between quantile functions is W₁ of the laws', () => {
    holds(real(-2, 2), real(0.1, 2), real(-2, 2), real(0.1, 2), (a, width, b, other) => {
      const even = (from: number, span: number) => piecewiseLinear([from, from + span], [1, 1]);
      const area = areaBetweenLines(line(a, a + width), line(b, b + other));
      return near(area, piecewiseLinearW1(even(a, width), even(b, other)).value, 1e-12);
    });
    holds(real(0, 1), real(0, 1), (p, q) => {
      const coin = (share: number) => ({ x: [0, 1 - share, 1 - share, 1], y: [0, 0, 1, 1] });
      const weights = { xWeights: [1 - p, p], yWeights: [1 - q, q] };
      return near(areaBetweenLines(coin(p), coin(q)), wasserstein1d([0, 1], [0, 1], weights), 1e-14);
    });
  });

  it.each([
    [{ x: [0], y: [1] }, /^f\.x has 1 entry/],
    [{ x: [1, 0], y: [1, 1] }, /^f\.x\[1\] is 0, left of 1/],
    [{ x: [0, 1], y: [1] }, /^f\.x has 2 entries and f\.y has 1/],
    [{ x: [0, 1], y: [1, NaN] }, /^f\.y\[1\] is NaN/],
    [{ x: [0, 2], y: [1, 1] }, /^f lies on \[0, 2\] and g on \[0, 1\]; give both one interval\.$/],
    [{ x: [-1, 1], y: [1, 1] }, /^f lies on \[-1, 1\] and g on \[0, 1\]/],
    [{ x: [0, 0.5], y: [1, 1] }, /^f lies on \[0, 0\.5\] and g on \[0, 1\]/],
  ])('refuses %j', (f, message) => {
    expect(() => areaBetweenLines(f, line(0, 0))).toThrow(message);
  });

  it('says which of the two it refuses', () => {
    expect(() => areaBetweenLines(line(0, 0), { x: [0, 1], y: [1, NaN] })).toThrow(/^g\.y\[1\] is NaN/);
  });
});
