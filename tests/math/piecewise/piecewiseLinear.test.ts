import { describe, expect, it } from 'vitest';
import {
  piecewiseLinear,
  piecewiseLinearCdf,
  piecewiseLinearChiSquare,
  piecewiseLinearDistances,
  piecewiseLinearHellinger,
  piecewiseLinearJs,
  piecewiseLinearKl,
  piecewiseLinearPdf,
  piecewiseLinearQuantile,
  piecewiseLinearTv,
  piecewiseLinearW1,
  piecewiseLinearW2,
} from '@/math/index.ts';
import type { Estimate, PiecewiseLinear } from '@/math/index.ts';
import { commonLevels } from '@/math/piecewise/commonLevels.ts';
import { stepOfMass } from '@/math/piecewise/stepOfMass.ts';

const flat = piecewiseLinear([0, 1], [1, 1]);
const ramp = piecewiseLinear([0, 1], [0, 1]);
const back = piecewiseLinear([0, 1], [1, 0]);
const gapped = piecewiseLinear([0, 1, 1, 3, 3, 4], [1, 1, 0, 0, 1, 1]);

describe('known integrals', () => {
  const symmetric = { kind: 'symmetric' } as const;
  it.each<readonly [string, () => Estimate, number]>([
    ['KL(flat‖ramp) = 1 − ln 2', () => piecewiseLinearKl(flat, ramp), 1 - Math.LN2],
    ['KL(ramp‖flat) = ln 2 − ½', () => piecewiseLinearKl(ramp, flat), Math.LN2 - 0.5],
    ['KL(ramp‖back) = 1', () => piecewiseLinearKl(ramp, back), 1],
    ['JS(ramp, back) = ln 2 − ½', () => piecewiseLinearJs(ramp, back), Math.LN2 - 0.5],
    [
      'JS of disjoint densities = ln 2',
      () => piecewiseLinearJs(flat, piecewiseLinear([2, 3], [0, 1])),
      Math.LN2,
    ],
    [
      'H(flat, ramp) = √(1 − 2√2/3)',
      () => piecewiseLinearHellinger(flat, ramp),
      Math.sqrt(1 - (2 * Math.SQRT2) / 3),
    ],
    ['H(ramp, back) = √(1 − π/4)', () => piecewiseLinearHellinger(ramp, back), Math.sqrt(1 - Math.PI / 4)],
    ['H of disjoint densities = 1', () => piecewiseLinearHellinger(flat, piecewiseLinear([2, 3], [0, 1])), 1],
    ['χ²(ramp‖flat) = 1/3', () => piecewiseLinearChiSquare(ramp, flat), 1 / 3],
    ['Neyman’s χ² exchanges', () => piecewiseLinearChiSquare(flat, ramp, { kind: 'neyman' }), 1 / 3],
    ['symmetric χ²(ramp, back) = 2/3', () => piecewiseLinearChiSquare(ramp, back, symmetric), 2 / 3],
    ['TV(flat, ramp) = ¼', () => piecewiseLinearTv(flat, ramp), 0.25],
    ['TV(ramp, back) = ½', () => piecewiseLinearTv(ramp, back), 0.5],
    ['W₁(ramp, back) = ⅓', () => piecewiseLinearW1(ramp, back), 1 / 3],
    // x = √u and y = 1 − √(1 − u): ∫ (√u + √(1 − u) − 1)² du = 1 + 1 + π/4 − 8/3.
    ['W₂(ramp, back) = √(π/4 − 2/3)', () => piecewiseLinearW2(ramp, back), Math.sqrt(Math.PI / 4 - 2 / 3)],
    ['W₂(flat, ramp) = 1/√30', () => piecewiseLinearW2(flat, ramp), 1 / Math.sqrt(30)],
    // x = u goes to 2u up to ½ and to 2 + 2u above: ∫₀^½ u du + ∫_½^1 (2 + u) du.
    ['KL(flat‖gapped) = ln 2', () => piecewiseLinearKl(flat, gapped), Math.LN2],
    // ∫ 4x²/(4x/5) dx − 1, for q = 4x/5 where p = 2x.
    [
      'χ² where both touch 0 together',
      () => piecewiseLinearChiSquare(ramp, piecewiseLinear([0, 1, 2], [0, 2, 1])),
      1.5,
    ],
    ['W₁(flat, gapped) = 1.5', () => piecewiseLinearW1(flat, gapped), 1.5],
  ])('%s', (_name, of, exact) => {
    const { value, error } = of();
    // Quadrature and closed forms are right to rounding, and their own estimate says so.
    expect(Math.abs(value - exact)).toBeLessThan(3e-15);
    expect(error).toBeGreaterThanOrEqual(0);
    expect(error).toBeLessThan(1e-13);
  });
  it('χ² with a divisor that nearly vanishes is followed into the corner', () => {
    const { value, error } = piecewiseLinearChiSquare(flat, piecewiseLinear([0, 1], [1e-300, 1]));
    // ∫ 1/q dx − 1 with q = 2(x + 1e-300): ½ ln 1e300 − 1.
    expect(value).toBeCloseTo(150 * Math.LN10 - 1, 10);
    expect(error).toBeLessThan(1e-9);
  });
  it.each([
    ['KL where q is 0 on a stretch', () => piecewiseLinearKl(gapped, flat)],
    ['χ² where q touches 0', () => piecewiseLinearChiSquare(flat, ramp)],
    ['χ² where q touches 0 at its right end', () => piecewiseLinearChiSquare(flat, back)],
    ['χ² where q is 0 on a stretch', () => piecewiseLinearChiSquare(gapped, flat)],
  ])('%s is infinite, without error', (_name, of) => {
    expect(of()).toEqual({ value: Infinity, error: 0 });
  });
});

describe('heights', () => {
  it.each([1e-300, 1e300])('count only by their ratios: %d times as high is the same law', (scale) => {
    const high = piecewiseLinear([0, 1, 3], [0, 2 * scale, scale]);
    const plain = piecewiseLinear([0, 1, 3], [0, 2, 1]);
    for (const x of [0.3, 1, 2.5]) {
      expect(piecewiseLinearPdf(x, high)).toBeCloseTo(piecewiseLinearPdf(x, plain), 14);
      expect(piecewiseLinearCdf(x, high)).toBeCloseTo(piecewiseLinearCdf(x, plain), 14);
    }
  });
});

describe('one sweep for all', () => {
  it.each([
    ['flat and ramp', flat, ramp],
    ['a gap', gapped, piecewiseLinear([-1, 5], [1, 2])],
    ['partly apart', flat, gapped],
  ])('%s: the same as one by one', (_name, p, q) => {
    const all = piecewiseLinearDistances(p, q);
    expect(all.tv).toEqual(piecewiseLinearTv(p, q));
    expect(all.w1).toEqual(piecewiseLinearW1(p, q));
    expect(all.w2).toEqual(piecewiseLinearW2(p, q));
    expect(all.kl).toEqual(piecewiseLinearKl(p, q));
    expect(all.js).toEqual(piecewiseLinearJs(p, q));
    expect(all.hellinger).toEqual(piecewiseLinearHellinger(p, q));
    const reverse = piecewiseLinearKl(q, p);
    if (reverse.value === Infinity) expect(all.reverseKl).toEqual(reverse);
    else expect(all.reverseKl.value).toBeCloseTo(reverse.value, 14);
  });
});

describe('places', () => {
  it('the height at knots, jumps, ends and beyond', () => {
    const law = piecewiseLinear([0, 1, 1, 4], [6, 6, 1, 1]);
    const at = (x: number) => piecewiseLinearPdf(x, law);
    expect([at(-1), at(0), at(1), at(4), at(4.1), at(NaN)]).toEqual([0, 2 / 3, 1 / 9, 1 / 9, 0, NaN]);
    expect(piecewiseLinearPdf(0.25, ramp)).toBe(0.5);
  });
  it('the mass left of knots, gaps and beyond', () => {
    const at = (x: number) => piecewiseLinearCdf(x, gapped);
    expect([at(-1), at(0), at(0.5), at(1), at(2), at(3), at(3.5), at(4), at(9), at(NaN)]).toEqual([
      0,
      0,
      0.25,
      0.5,
      0.5,
      0.5,
      0.75,
      1,
      1,
      NaN,
    ]);
  });
  it('the quantile at levels, in gaps its left end, at 0 and 1 the ends of the support', () => {
    const at = (u: number) => piecewiseLinearQuantile(u, gapped);
    expect([at(0), at(0.25), at(0.5), at(0.75), at(1)]).toEqual([0, 0.5, 1, 3.5, 4]);
    const inside = piecewiseLinear([-2, 0, 1, 2, 5], [0, 0, 1, 0, 0]);
    expect([piecewiseLinearQuantile(0, inside), piecewiseLinearQuantile(1, inside)]).toEqual([0, 2]);
  });
  it('the event of TV: stretches that touch are one, ends are knots or crossings', () => {
    const saw = piecewiseLinear([0, 1, 2, 3, 4], [0, 2, 0, 2, 0]);
    expect(piecewiseLinearTv(saw, piecewiseLinear([0, 4], [1, 1])).event).toEqual([
      { from: 0.5, to: 1.5 },
      { from: 2.5, to: 3.5 },
    ]);
    expect(piecewiseLinearTv(flat, piecewiseLinear([2, 3], [1, 1])).event).toEqual([{ from: 0, to: 1 }]);
  });
});

describe('pieces', () => {
  it('the step that covers a mass', () => {
    expect(stepOfMass(0, { width: 1, start: 0, end: 1 })).toBe(0);
    expect(stepOfMass(-1e-17, { width: 1, start: 1, end: 1 })).toBe(0);
    expect(stepOfMass(0.5, { width: 1, start: 1, end: 0 })).toBe(1);
    expect(stepOfMass(5e-324, { width: 2, start: 0, end: 1 })).toBeCloseTo(0, 100);
    expect(stepOfMass(9, { width: 1, start: 1, end: 1 })).toBe(1);
  });
  it('levels closer than rounding are one', () => {
    expect(commonLevels(Float64Array.of(0, 0.3, 1), Float64Array.of(0, 0.1 + 0.2, 1))).toEqual(
      Float64Array.of(0, 0.3, 1),
    );
    expect(commonLevels(Float64Array.of(0, 1 - 2 ** -53, 1), Float64Array.of(0, 2 ** -60, 1))).toEqual(
      Float64Array.of(0, 1),
    );
  });
});

describe('what is no density is refused', () => {
  it.each([
    [() => piecewiseLinear([], []), /^x is empty; /],
    [() => piecewiseLinear([0], [1]), /^x has 1 entry; a line needs at least two knots\.$/],
    [() => piecewiseLinear([0, NaN], [1, 1]), /^x\[1\] is NaN; /],
    [() => piecewiseLinear([1, 0], [1, 1]), /^x\[1\] is 0, left of 1; sort the knots/],
    [() => piecewiseLinear([2, 2], [1, 1]), /^x spans 0; at least two knots must differ\.$/],
    [() => piecewiseLinear([-1e308, 1e308], [1, 1]), /^x spans Infinity; the ends must be a finite distance/],
    [() => piecewiseLinear([0, 1], [1, -1]), /^heights\[1\] is -1; /],
    [() => piecewiseLinear([0, 1], [0, 0]), /^heights sums to 0; /],
    [() => piecewiseLinear([0, 1, 1, 1, 2], [0, 0, 1, 0, 0]), /^heights enclose no area; raise the line/],
    [() => piecewiseLinear([0, 1], [1]), /^x has 2 entries and heights has 1; /],
    [() => piecewiseLinearQuantile(2, flat), /^probability is 2; /],
  ])('%#', (make, message) => {
    expect(make).toThrow(RangeError);
    expect(make).toThrow(message);
  });
  // The parsing boundary: what a caller without types may pass.
  const raw = JSON.parse('{ "x": [0, 1], "density": [1, 1], "cumulative": [0, 1] }') as PiecewiseLinear;
  it.each([
    ['pdf', () => piecewiseLinearPdf(0, raw), 'law'],
    ['cdf', () => piecewiseLinearCdf(0, raw), 'law'],
    ['quantile', () => piecewiseLinearQuantile(0.5, raw), 'law'],
    ['KL', () => piecewiseLinearKl(raw, flat), 'p'],
    ['JS', () => piecewiseLinearJs(flat, raw), 'q'],
    ['W₂, first', () => piecewiseLinearW2(raw, flat), 'p'],
    ['W₂, second', () => piecewiseLinearW2(flat, raw), 'q'],
  ])('a plain object for %s', (_name, call, name) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(
      new RegExp(`^${name} is an object; make it with piecewiseLinear\\(x, heights\\)\\.$`),
    );
  });
  it('an unknown χ²', () => {
    const kind = 'other' as 'pearson';
    expect(() => piecewiseLinearChiSquare(flat, ramp, { kind })).toThrow(
      /^kind is "other"; it must be one of 'pearson', 'neyman', 'symmetric'\.$/,
    );
  });
});
