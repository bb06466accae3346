import { describe, expect, it } from 'vitest';
import { jsDivergence, mixtureJs, mixtureJsShiftSlope } from '@/math/index.ts';
import { single } from './bumps.ts';
import { agreesWithPrinted } from './printed.ts';

const slopeAt = (mu: number) => mixtureJsShiftSlope(single(0), single(mu)).value;

describe('D8: the slope of JS against separation', () => {
  it.each([
    [1, '.198986'],
    [2, '.224800'],
    [4, '.068597'],
    [6, '.0062266'],
    [8, '.00019644'],
  ])('at %d is %s', (mu, printed) => {
    expect(agreesWithPrinted(slopeAt(mu), printed)).toBe(true);
  });
  it('is the slope of the JS curve', () => {
    // A central difference with step 1e-4 errs by h²·JS‴/6 < 1e-8 and by 1e-13/1e-4 of quadrature noise.
    const h = 1e-4;
    const js = (mu: number) => mixtureJs(single(0), single(mu)).value;
    for (const mu of [0.3, 1, 2.5, 5])
      expect(Math.abs((js(mu + h) - js(mu - h)) / (2 * h) - slopeAt(mu))).toBeLessThan(1e-8);
  });
  it('is greatest, .23366, at 1.6363', () => {
    expect(agreesWithPrinted(slopeAt(1.6363), '.23366')).toBe(true);
    // The maximum is flat: half a unit of the last printed place changes the slope by 1e-10, a hundred units
    // by 1e-6.
    expect(slopeAt(1.6363)).toBeGreaterThan(Math.max(slopeAt(1.6263), slopeAt(1.6463)));
    expect(agreesWithPrinted(peak(slopeAt, 1.5, 1.8), '1.6363')).toBe(true);
  });
});

describe('D8: the wall', () => {
  it('disjoint bars have exactly log 2, wherever they stand', () => {
    expect(jsDivergence([1, 2, 0, 0], [0, 0, 5, 1])).toBe(Math.LN2);
    expect(jsDivergence([1, 0, 0, 0], [0, 0, 0, 1])).toBe(Math.LN2);
    expect(agreesWithPrinted(Math.LN2, '.693147')).toBe(true);
  });
  it.each([40, 80, 1000])('bumps %d apart have log 2 to 1e-12 and no slope', (mu) => {
    expect(Math.abs(mixtureJs(single(0), single(mu)).value - Math.LN2)).toBeLessThan(1e-12);
    expect(Math.abs(slopeAt(mu))).toBeLessThan(1e-12);
  });
});

/**
 * Where a single-peaked function is highest, from the middle of the two points at which its difference
 * quotient changes sign.
 */
function peak(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    // Slopes of f over ±1e-3 are exact at the middle up to the third derivative, which moves the peak by less
    // than 1e-6.
    if (f(middle + 1e-3) > f(middle - 1e-3)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
