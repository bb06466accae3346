import { describe, expect, it } from 'vitest';
import { logTicks } from '@/ui/plot/logTicks.ts';
import { powerParts } from '@/ui/powerParts.ts';

describe('numbers on a logarithmic axis', () => {
  const numbers = (from: number, to: number, most: number) =>
    logTicks(from, to, most).map((tick) => Number((10 ** tick).toPrecision(3)));

  it('are the finest round ones that fit', () => {
    expect(numbers(0, 1, 6)).toEqual([1, 2, 5, 10]);
    expect(numbers(0.9, 2.8, 5)).toEqual([10, 30, 100, 300]);
    expect(numbers(-1, 3, 5)).toEqual([0.1, 1, 10, 100, 1000]);
    expect(logTicks(-24, 2, 5)).toEqual([-20, -15, -10, -5, 0]);
    expect(logTicks(-24, 2, 8)).toEqual([-24, -20, -16, -12, -8, -4, 0]);
  });

  it('lie within the axis and are never too many', () => {
    for (const from of [-300, -24.3, -0.4, 0])
      for (const length of [0.3, 1, 2.7, 30, 300])
        for (const most of [4, 6, 9]) {
          const ticks = logTicks(from, from + length, most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(from - 1e-9);
            expect(tick).toBeLessThanOrEqual(from + length + 1e-9);
          }
        }
  });
});

describe('a number by its logarithm', () => {
  it.each([
    [-20.71481, 2, 1.93, -21, '⁻²¹'],
    [0, 2, 1, 0, '⁰'],
    [2.9999, 1, 1, 3, '³'],
    [-608.5, 1, 3.2, -609, '⁻⁶⁰⁹'],
  ])('10^%d with %d digits', (logarithm, digits, mantissa, exponent, power) => {
    expect(powerParts(logarithm, digits)).toEqual({ mantissa, exponent, power });
  });
});
