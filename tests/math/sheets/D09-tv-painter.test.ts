import { describe, expect, it } from 'vitest';
import { bestEvent, mixtureIntervalMass, mixtureTv, totalVariation } from '@/math/index.ts';
import { single } from './bumps.ts';
import { agreesWithPrinted } from './printed.ts';

const p = single(0);
const q = single(2);
const score = (from: number, to: number) =>
  Math.abs(mixtureIntervalMass(from, to, p) - mixtureIntervalMass(from, to, q));

describe('D9: scores of painted events for bumps 2 apart', () => {
  it.each([
    ['(−∞, 1]', -Infinity, 1, '.682689'],
    ['[0, 1]', 0, 1, '.205440'],
    ['[0, 2]', 0, 2, '0'],
    ['the whole line', -Infinity, Infinity, '0'],
    ['nothing', 1, 1, '0'],
  ])('%s scores as printed', (_name, from, to, printed) => {
    const got = score(from, to);
    // A printed 0 is exact; subtraction of masses leaves at most 1e-16.
    expect(printed === '0' ? got < 1e-15 : agreesWithPrinted(got, printed)).toBe(true);
  });
  it('the complement scores the same', () => {
    // Both are differences of numbers up to 1, rounded to 1e-16.
    expect(Math.abs(score(-Infinity, 0.3) - score(0.3, Infinity))).toBeLessThan(1e-15);
  });
  it('the best event is {p > q} = (−∞, 1] and scores TV', () => {
    const tv = mixtureTv(p, q);
    expect(tv.event).toEqual([{ from: -Infinity, to: 1 }]);
    expect(tv.value).toBeCloseTo(score(-Infinity, 1), 15);
  });
  it('disjoint laws score 1', () => {
    expect(totalVariation([1, 1, 0], [0, 0, 3])).toBe(1);
    expect(bestEvent([1, 1, 0], [0, 0, 3])).toEqual({ indices: [0, 1], score: 1 });
  });
});
