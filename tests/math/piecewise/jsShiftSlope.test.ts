import { describe, expect, it } from 'vitest';
import { piecewiseLinear, piecewiseLinearJs, piecewiseLinearJsShiftSlope } from '@/math/index.ts';

const shape = { x: [0, 1, 2.5, 3], heights: [0, 2, 0.5, 0] } as const;
const at = (shift: number) =>
  piecewiseLinear(
    shape.x.map((knot) => knot + shift),
    shape.heights,
  );
const tent = (middle: number) => piecewiseLinear([middle - 2, middle, middle + 2], [0, 1, 0]);

describe('piecewiseLinearJsShiftSlope', () => {
  it.each([-2.7, -0.9, 0.4, 1.1, 2.2])('is the difference quotient of JS at shift %d', (shift) => {
    const p = piecewiseLinear([-1, 0, 2, 4], [0, 1, 1, 0]);
    const step = 1e-4;
    const quotient =
      (piecewiseLinearJs(p, at(shift + step)).value - piecewiseLinearJs(p, at(shift - step)).value) /
      (2 * step);
    // The central quotient is off by h²/6 times the third derivative; no knots coincide, where that is not finite.
    expect(piecewiseLinearJsShiftSlope(p, at(shift))).toBeCloseTo(quotient, 6);
  });

  it('is exact where the sum of both is all but level', () => {
    // On [0, 1] the one falls from 1 to 0 while the other rises from 0 to h: their sum runs from 1 to h, half a ten-thousandth lower.
    const far = 2 + 1e-4;
    const h = 2 / far;
    const p = piecewiseLinear([-1, 0, 1], [0, 1, 0]);
    const q = piecewiseLinear([0, 1, far], [0, h, 0]);
    const count = 200;
    const cell = (k: number) => Math.log1p((h - 1) * ((k + 0.5) / count)) / count;
    // The midpoint rule on so straight a logarithm is off by some 1e-15.
    const mean = Array.from({ length: count }, (_, k) => cell(k)).reduce((sum, each) => sum + each, 0);
    // Beyond 1 there is q alone, where nothing is felt.
    expect(piecewiseLinearJsShiftSlope(p, q)).toBeCloseTo(-0.5 * h * (Math.log(h) - 1 - mean), 13);
  });

  it('accumulates to JS: over all shifts it adds up to ln 2', () => {
    const count = 500;
    let sum = 0;
    for (let k = 0; k < count; k++)
      sum += piecewiseLinearJsShiftSlope(tent(0), tent((4 * (k + 0.5)) / count)) * (4 / count);
    // The midpoint rule's error is about h² of a slope whose own slope has a logarithm.
    expect(sum).toBeCloseTo(Math.LN2, 5);
  });

  it('turns its sign with the shift, and is 0 for equal laws and for laws apart', () => {
    for (const shift of [0.01, 1, 3.9])
      expect(piecewiseLinearJsShiftSlope(tent(0), tent(-shift))).toBeCloseTo(
        -piecewiseLinearJsShiftSlope(tent(0), tent(shift)),
        14,
      );
    for (const shift of [0, 4, 5, -100]) expect(piecewiseLinearJsShiftSlope(tent(0), tent(shift))).toBe(0);
  });

  it('keeps its digits where a density is all but level', () => {
    const level = (excess: number) => piecewiseLinear([0, 1, 2, 3], [0, 1, 1 + excess, 0]);
    const p = piecewiseLinear([0, 1, 2, 4], [0, 1, 2, 0]);
    const [below, above] = [
      piecewiseLinearJsShiftSlope(p, level(0.99999e-4)),
      piecewiseLinearJsShiftSlope(p, level(1.00001e-4)),
    ];
    // Either side of where the series takes over; the law itself differs by 2e-9.
    expect(above).toBeCloseTo(below, 8);
    expect(piecewiseLinearJsShiftSlope(p, level(0))).toBeCloseTo(below, 3);
  });

  it.each([
    ['q jumps at 0;', [0, 1, 2], [1, 1, 0]],
    ['q jumps at 2;', [0, 1, 2], [0, 1, 1]],
    ['q jumps at 1;', [0, 1, 1, 2], [0, 1, 2, 0]],
  ])('%s is refused', (message, x, heights) => {
    expect(() => piecewiseLinearJsShiftSlope(tent(0), piecewiseLinear(x, heights))).toThrow(message);
  });
});
