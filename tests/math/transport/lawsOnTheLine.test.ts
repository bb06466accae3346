import { describe, expect, it } from 'vitest';
import {
  mixtureCdf,
  mixtureDistances,
  mixtureQuantile,
  mixtureW1,
  mixtureW2,
  monotoneMap,
  normalPdf,
  normalW1,
  normalW2,
  normalWasserstein,
} from '@/math/index.ts';
import { compileMixture } from '@/math/distribution/compileMixture.ts';
import { lowerMass } from '@/math/distribution/lowerMass.ts';
import { signedDifference } from '@/math/distribution/signedDifference.ts';
import { cdfCrossings } from '@/math/transport/cdfCrossings.ts';
import { cdfIntegral } from '@/math/transport/cdfIntegral.ts';
import { couplingCurve } from '@/math/transport/couplingCurve.ts';
import { mapAcross } from '@/math/transport/mapAcross.ts';
import { riemann } from '../sheets/riemann.ts';

const N = (mean: number, sd: number) => ({ mean, sd });
const bump = (mean: number, sd: number, weight = 1) => ({ weight, mean, sd });
const phi = (z: number) => normalPdf(z, 0, 1);

describe('normal laws', () => {
  it.each([
    [N(1, 2), N(4, 0.5)],
    [N(4, 0.5), N(1, 2)],
    [N(0, 1), N(0.1, 3)],
    [N(-2, 0), N(1, 1)],
  ])('W₁, W₂ and W₃ of %j and %j are moments of Δm + Δs Z', (p, q) => {
    const moment = (k: number) =>
      riemann((z) => Math.abs(p.mean - q.mean + (p.sd - q.sd) * z) ** k * phi(z), -12, 12) ** (1 / k);
    // The kink costs the plain rule with 20,000 cells 1e-7.
    expect(normalW1(p, q)).toBeCloseTo(moment(1), 6);
    expect(normalW2(p, q)).toBeCloseTo(moment(2), 9);
    for (const order of [1, 2, 3, 4, 7])
      expect(normalWasserstein(p, q, { order })).toBeCloseTo(moment(order), 6);
    expect(normalWasserstein(p, q)).toBeCloseTo(normalW1(p, q), 13);
  });
  it('of equal width are as far apart as their means, whatever the order', () => {
    for (const order of [1, 2, 5, 100, Infinity])
      expect(normalWasserstein(N(1, 2), N(4, 2), { order })).toBeCloseTo(3, 13);
    expect(normalW1(N(1, 2), N(4, 2))).toBe(3);
  });
  it('of unequal width have no longest carry, equal ones no distance', () => {
    expect(normalWasserstein(N(0, 1), N(0, 2), { order: Infinity })).toBe(Infinity);
    expect(normalWasserstein(N(5, 2), N(5, 2), { order: 3 })).toBe(0);
    expect(normalW1(N(5, 2), N(5, 2))).toBe(0);
  });
  it('do not overflow', () => {
    expect(normalWasserstein(N(0, 1), N(1e300, 1), { order: 9 }) / 1e300).toBeCloseTo(1, 13);
    expect(normalW2(N(0, 3e300), N(3e300, 7e300)) / 5e300).toBeCloseTo(1, 13);
  });
  it.each([
    ['order is 0; it must be a whole number from 1 to 100, or Infinity.', 0],
    ['order is 101; it must be a whole number from 1 to 100, or Infinity.', 101],
    ['order is 1.5; it must be a whole number from 1 to 100, or Infinity.', 1.5],
    ['order is NaN; it must be a whole number from 1 to 100, or Infinity.', NaN],
  ])('refuse nonsense: %s', (message, order) => {
    expect(() => normalWasserstein(N(0, 1), N(0, 1), { order })).toThrow(new RangeError(message));
  });
  it('name a bad law', () => {
    for (const of of [normalW1, normalW2, normalWasserstein]) {
      expect(() => of(N(NaN, 1), N(0, 1))).toThrow(new RangeError('p.mean is NaN; it must be finite.'));
      expect(() => of(N(0, 1), N(0, -1))).toThrow(
        new RangeError('q.sd is -1; it must be finite and at least 0.'),
      );
    }
  });
});

const laws = [
  [[bump(0, 1)], [bump(1, 2)]],
  [[bump(-2, 0.5, 1), bump(2, 0.7, 3)], [bump(0, 1.5)]],
  [
    [bump(5, 1, 2), bump(9, 0.3)],
    [bump(4, 1), bump(7, 1), bump(12, 0.5)],
  ],
] as const;

describe.each(laws)('mixtures %j and %j', (p, q) => {
  it('W₁ is the area between the distribution functions', () => {
    const area = riemann((x) => Math.abs(mixtureCdf(x, p) - mixtureCdf(x, q)), -20, 25, 3000);
    const { value, error } = mixtureW1(p, q);
    // Cells of 1/70 and kinks at the crossings.
    expect(Math.abs(value - area)).toBeLessThan(1e-4);
    expect(error).toBeLessThan(1e-12);
    expect(error).toBeGreaterThan(0);
    expect(mixtureW1(q, p).value).toBeCloseTo(value, 13);
  });
  it('W₂ is the mean square between the quantiles', () => {
    const between = (u: number) => (mixtureQuantile(u, p) - mixtureQuantile(u, q)) ** 2;
    const square = riemann(between, 1e-4, 1 - 1e-4, 500);
    const { value, error } = mixtureW2(p, q);
    // A ten-thousandth of the mass is left out on either side.
    expect(value / Math.sqrt(square)).toBeCloseTo(1, 1);
    expect(error).toBeLessThan(1e-6);
    expect(mixtureW2(q, p).value).toBeCloseTo(value, 9);
  });
  it('the map carries p to q, and back', () => {
    const [there, back] = [monotoneMap(p, q), monotoneMap(q, p)];
    for (const x of [-1, 0.5, 4, 6]) {
      expect(mixtureCdf(there(x), q)).toBeCloseTo(mixtureCdf(x, p), 12);
      expect(back(there(x))).toBeCloseTo(x, 6);
    }
    expect(there(NaN)).toBeNaN();
  });
  it('the curve of the coupling holds the same mass on both sides, in whatever order it is asked', () => {
    const [a, b] = [p, q].map((mixture) => {
      const whole = mixture.reduce((sum, { weight }) => sum + weight, 0);
      return compileMixture(mixture.map((component) => ({ ...component, weight: component.weight / whole })));
    });
    const at = couplingCurve(a!, b!);
    for (const sum of [0, 1, 3, 2, -1, 8, 8, 15, -4]) {
      const { x, y } = at(sum);
      expect(x + y).toBeCloseTo(sum, 12);
      expect(lowerMass(a!, x)).toBeCloseTo(lowerMass(b!, y), 10);
    }
  });
});

describe('mixtures', () => {
  it('of the same bumps in other shares pay for the way between them', () => {
    const [p, q] = [
      [bump(0, 0.01, 1), bump(10, 0.01, 1)],
      [bump(0, 0.01, 1), bump(10, 0.01, 3)],
    ];
    // A quarter goes 10 far.
    expect(mixtureW1(p!, q!).value).toBeCloseTo(2.5, 12);
    // It leaves from the right half of one bump and arrives on the left of the other, hundredths nearer.
    expect(mixtureW2(p!, q!).value).toBeCloseTo(4.99, 2);
  });
  it('that are equal, whatever the order, are at 0 without error', () => {
    const [p, q] = [
      [bump(0, 1), bump(3, 2, 2)],
      [bump(3, 2, 4), bump(0, 1, 2)],
    ];
    expect(mixtureW1(p!, q!)).toEqual({ value: 0, error: 0 });
    expect(mixtureW2(p!, q!)).toEqual({ value: 0, error: 0 });
  });
  it('moved by c are c apart', () => {
    const p = [bump(-3, 1, 2), bump(4, 0.2)];
    const q = p.map((component) => ({ ...component, mean: component.mean + 7 }));
    expect(mixtureW1(p, q).value).toBeCloseTo(7, 12);
    expect(mixtureW2(p, q).value).toBeCloseTo(7, 10);
    expect(monotoneMap(p, q)(1)).toBeCloseTo(8, 10);
  });
  it('all at once are what they are one by one', () => {
    const [p, q] = laws[1];
    const all = mixtureDistances(p, q);
    expect([all.w1, all.w2]).toEqual([mixtureW1(p, q), mixtureW2(p, q)]);
  });
  it('map a single bump along a straight line, also beyond every tail', () => {
    expect(mapAcross(compileMixture([bump(1, 2)]), compileMixture([bump(5, 3)]), 3)).toBe(8);
    expect(monotoneMap([bump(1, 2)], [bump(5, 3)])(2001)).toBe(3005);
  });
});

describe('the pieces', () => {
  it('distribution functions cross where the area changes sides', () => {
    expect(cdfCrossings(signedDifference([bump(0, 1)], [bump(4, 1)]))).toEqual([]);
    expect(cdfCrossings(signedDifference([bump(3, 1)], [bump(3, 2)]))[0]).toBeCloseTo(3, 13);
    // (x − 1)/2 = (x − 4)/½.
    expect(cdfCrossings(signedDifference([bump(1, 2)], [bump(4, 0.5)]))[0]).toBeCloseTo(5, 12);
    const around = cdfCrossings(signedDifference([bump(-2, 0.5, 0.5), bump(2, 0.5, 0.5)], [bump(0, 2)]));
    expect(around).toHaveLength(3);
    expect(around[0]! + around[2]!).toBeCloseTo(0, 12);
    expect(around[1]).toBeCloseTo(0, 12);
  });
  it('the area under a distribution function, from either side', () => {
    const two = compileMixture([bump(0, 1, 0.25), bump(3, 2, 0.75)]);
    const left = riemann((x) => lowerMass(two, x), -30, 1.5);
    expect(cdfIntegral(two, 1.5, false)).toBeCloseTo(left, 7);
    const right = riemann((x) => 1 - lowerMass(two, x), 1.5, 30);
    expect(cdfIntegral(two, 1.5, true)).toBeCloseTo(right, 7);
  });
});
