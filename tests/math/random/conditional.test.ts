import { describe, expect, it } from 'vitest';
import { conditionalDistance } from '@/math/random/conditionalDistance.ts';
import { foldedNormalMean } from '@/math/random/foldedNormalMean.ts';
import { marginPoint } from '@/math/random/marginPoint.ts';
import type { Margin } from '@/math/index.ts';
import { normalCdf, normalPdf } from '@/math/index.ts';
import { riemann } from '../sheets/riemann.ts';

const wide: Margin = { kind: 'uniform', from: -1, to: 3 };
const normal: Margin = { kind: 'normal', mean: 2, sd: 0.5 };

describe('the mean distance of y from a margin whose normal is N(centre, spread²)', () => {
  it.each([
    [-2, 0.4, 0.7],
    [-1, 0.4, 0.7],
    [0.3, 0.4, 0.7],
    [2.5, -1.2, 0.2],
    [3, 0.4, 0.7],
    [5, 0.4, 0.7],
    [1, 0, 1],
    [2.9, 3, 0.05],
  ])('uniform, y = %d, N(%d, %d²): the plain integral', (y, centre, spread) => {
    const at = (w: number) =>
      Math.abs(-1 + 4 * normalCdf(centre + spread * w, 0, 1) - y) * normalPdf(w, 0, 1);
    // A kink in a cell of width .009.
    expect(conditionalDistance(wide, y, centre, spread)).toBeCloseTo(riemann(at, -9, 9, 2000), 4);
  });
  it('without spread is the distance of one point', () => {
    expect(conditionalDistance(wide, 0, 0, 0)).toBe(1);
    expect(conditionalDistance(wide, 2.5, 0, 0)).toBe(1.5);
    expect(conditionalDistance(normal, 2.5, 3, 0)).toBe(1);
  });
  it('normal: a folded normal mean', () => {
    expect(conditionalDistance(normal, 1, 0.4, 0.6)).toBeCloseTo(foldedNormalMean(1.2, 0.3), 14);
    const plain = riemann((z) => Math.abs(1.2 + 0.3 * z) * normalPdf(z, 0, 1), -9, 9);
    expect(foldedNormalMean(1.2, 0.3)).toBeCloseTo(plain, 6);
    expect(foldedNormalMean(-1.2, 0.3)).toBe(foldedNormalMean(1.2, 0.3));
    expect([foldedNormalMean(-2, 0), foldedNormalMean(0, 0)]).toEqual([2, 0]);
    expect(foldedNormalMean(1e300, 1e-300)).toBe(1e300);
    expect(foldedNormalMean(0, 3)).toBeCloseTo(3 * Math.sqrt(2 / Math.PI), 14);
  });
});

it('marginPoint turns a standard normal into the margin', () => {
  expect([-Infinity, 0, Infinity].map((z) => marginPoint(wide, z))).toEqual([-1, 1, 3]);
  expect([-2, 0, 1].map((z) => marginPoint(normal, z))).toEqual([1, 2, 2.5]);
});
