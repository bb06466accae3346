import { describe, expect, it } from 'vitest';
import { carriesLess } from '@/math/transport/table/carriesLess.ts';
import { wholeMasses } from '@/math/transport/simplex/wholeMasses.ts';

const MOST = 2 ** 52;
const sum = (list: Float64Array) => list.reduce((a, b) => a + b, 0);

describe('carriesLess', () => {
  const cell = (amount: number, epsilons: number) => ({ amount, epsilons });
  it('compares amounts, and epsilons where these are the same but for slack', () => {
    expect(carriesLess(cell(1, 9), cell(2, 0), 0)).toBe(true);
    expect(carriesLess(cell(2, 0), cell(1, 9), 0)).toBe(false);
    expect(carriesLess(cell(2, 1), cell(2, 3), 0)).toBe(true);
    expect(carriesLess(cell(2, 3), cell(2, 1), 0)).toBe(false);
    expect(carriesLess(cell(2.25, 1), cell(2, 3), 0.25)).toBe(true);
    expect(carriesLess(cell(2.5, 1), cell(2, 3), 0.25)).toBe(false);
    expect(carriesLess(cell(2, 3), cell(2.25, 1), 0.25)).toBe(false);
  });
  it('of two alike says neither', () => {
    expect(carriesLess(cell(2, 3), cell(2, 3), 0)).toBe(false);
    expect(carriesLess(cell(-1, 3), cell(1, 3), 0)).toBe(true);
  });
});

describe('wholeMasses', () => {
  it('keeps multiples of the least weight in their proportion, whatever the order', () => {
    expect(wholeMasses([6, 2, 4], [1, 1, 2])).toEqual({
      from: Float64Array.of(6, 2, 4),
      to: Float64Array.of(3, 3, 6),
    });
    expect(wholeMasses([0.5, 0.25], [5])).toEqual({ from: Float64Array.of(2, 1), to: Float64Array.of(3) });
  });
  it('rounds where one weight alone is no multiple', () => {
    const { from, to } = wholeMasses([1, 2.5, 4], [1, 2]);
    expect([sum(from), sum(to)]).toEqual([MOST, MOST]);
    [1, 2.5, 4].forEach((weight, i) => expect(from[i]! / MOST).toBeCloseTo(weight / 7.5, 14));
    expect(from.every(Number.isInteger)).toBe(true);
  });
  it('rounds where a quotient is whole by rounding only', () => {
    // 0.9/0.3 is 3, and 3 · 0.3 is not 0.9.
    expect(0.9 / 0.3).toBe(3);
    expect(sum(wholeMasses([0.3, 0.9], [1]).from)).toBe(MOST);
  });
  it('rounds where the multiples, or what both sums have in common, leave 2⁵²', () => {
    expect(sum(wholeMasses([1, 2 ** 52], [1]).from)).toBe(MOST);
    expect(sum(wholeMasses([1, 2 ** 52 - 1], [1]).from)).toBe(MOST);
    expect(wholeMasses([1, 2 ** 52 - 1], [1]).from[0]).toBe(1);
    expect(sum(wholeMasses([1, 2 ** 27], [1, 2 ** 27 + 1]).from)).toBe(MOST);
  });
  it('gives the least double 1, and the largest weight what is left', () => {
    const { from } = wholeMasses([1e-300, 0.7, 0.1, 1e-310], [1]);
    expect([from[0], from[3], sum(from)]).toEqual([1, 1, MOST]);
    expect(from[1]! / from[2]!).toBeCloseTo(7, 12);
  });
});
