import { describe, expect, it } from 'vitest';
import {
  mixtureCdf,
  mixtureIntervalMass,
  mixtureLogPdf,
  mixturePdf,
  mixtureQuantile,
  mixtureSupport,
  mixtureSurvival,
  mixtureTv,
  normalLogPdf,
  normalQuantile,
  normalSurvival,
} from '@/math/index.ts';
import { pairMixtures } from '@/math/distribution/pairMixtures.ts';
import { readMixture } from '@/math/distribution/readMixture.ts';

const bump = (mean: number, sd: number, weight = 1) => ({ weight, mean, sd });
const closely = (got: number, expected: number) => expect(got / expected).toBeCloseTo(1, 13);

describe('a mixture', () => {
  it('divides its weights by their sum, however large or small', () => {
    for (const unit of [1, 1e308, 1e-308])
      expect(mixtureCdf(0, [bump(-9, 1, unit), bump(9, 1, 0.5 * unit)])).toBeCloseTo(2 / 3, 15);
    expect(readMixture('p', [bump(0, 1, 1.5e308), bump(1, 2, 1.5e308)]).map(({ weight }) => weight)).toEqual([
      0.5, 0.5,
    ]);
  });
  it('forgets a bump of weight 0', () => {
    const with0 = [bump(0, 1), bump(1e6, 1e6, 0)];
    expect(mixtureSupport(with0)).toEqual({ from: -9, to: 9 });
    expect(mixturePdf(3, with0)).toBe(mixturePdf(3, [bump(0, 1)]));
  });
  it('has the logarithm of its density where every bump underflows, whichever leads', () => {
    const two = [bump(0, 1), bump(2, 1)];
    for (const x of [50, -50]) {
      const [near, far] = [normalLogPdf(x, x > 0 ? 2 : 0, 1), normalLogPdf(x, x > 0 ? 0 : 2, 1)];
      closely(mixtureLogPdf(x, two), near + Math.log1p(Math.exp(far - near)) - Math.LN2);
    }
    closely(mixtureLogPdf(1, two), normalLogPdf(1, 0, 1));
    expect([Infinity, -Infinity, NaN].map((x) => mixtureLogPdf(x, two))).toEqual([-Infinity, -Infinity, NaN]);
  });
  it('keeps the mass of an interval in either tail', () => {
    const one = [bump(5, 2)];
    const tail = normalSurvival(10, 0, 1) - normalSurvival(11, 0, 1);
    expect(mixtureIntervalMass(25, 27, one)).toBe(tail);
    expect(mixtureIntervalMass(-17, -15, one)).toBe(tail);
    expect(mixtureIntervalMass(-Infinity, Infinity, one)).toBe(1);
    expect(mixtureIntervalMass(3, 3, one)).toBe(0);
    expect(mixtureSurvival(25, one)).toBe(normalSurvival(10, 0, 1));
  });
});

describe('mixtureQuantile', () => {
  const skew = [bump(-3, 0.5, 1), bump(4, 2, 3)];
  it.each([1e-300, 1e-12, 0.1, 0.25, 0.5, 0.9])('is inverted by the distribution function at %d', (p) => {
    // The quantile is right to 1e-13 of its bracket, which the density turns into a share of the mass.
    expect(mixtureCdf(mixtureQuantile(p, skew), skew) / p).toBeCloseTo(1, 10);
  });
  it('of the upper half is read from the upper tail', () => {
    const p = 1 - 2 ** -40;
    expect(mixtureSurvival(mixtureQuantile(p, skew), skew) * 2 ** 40).toBeCloseTo(1, 10);
  });
  it('of one bump is that of its law', () => {
    for (const p of [0.01, 0.5, 0.99]) closely(mixtureQuantile(p, [bump(7, 2)]), normalQuantile(p, 7, 2));
    expect([0, 1].map((p) => mixtureQuantile(p, skew))).toEqual([-Infinity, Infinity]);
  });
  it('of narrow bumps far apart stays on the bump that holds the mass', () => {
    const apart = [bump(-1000, 0.01), bump(1000, 0.01)];
    closely(mixtureQuantile(0.25, apart), -1000);
    closely(mixtureQuantile(0.75, apart), 1000);
    expect(Math.abs(mixtureQuantile(0.25, apart) + 1000)).toBeLessThan(1e-8);
  });
});

describe('pairMixtures', () => {
  it('measures from the narrowest bump, the first of equals', () => {
    expect(pairMixtures([bump(5, 2)], [bump(9, 1), bump(4, 1)])).toMatchObject({
      origin: 9,
      pComponents: [{ mean: -4, sd: 2 }],
      qComponents: [{ mean: 0 }, { mean: -5 }],
    });
  });
  it('refuses a bump too narrow to be seen from there', () => {
    const far = 2 ** 41;
    expect(() => pairMixtures([bump(0, 1)], [bump(far, 1)])).toThrow(
      new RangeError(
        `q has a bump of sd 1 at ${far}, too narrow to be compared with one at 0; give it an sd of at least 2.`,
      ),
    );
    expect(() => pairMixtures([bump(far, 1), bump(0, 0.5)], [bump(0, 1)])).toThrow(
      /^p has a bump of sd 1 at/,
    );
    expect(pairMixtures([bump(0, 1)], [bump(2 ** 40, 1)]).origin).toBe(0);
  });
});

describe('what is no mixture is refused', () => {
  it.each([
    ['mixture is 3; pass a list of { weight, mean, sd }.', '3', TypeError],
    ['mixture is empty; a mixture needs at least one component.', '[]', RangeError],
    ['mixture[0] is null; pass { weight, mean, sd }.', '[null]', TypeError],
    ['mixture[0] is 4; pass { weight, mean, sd }.', '[4]', TypeError],
    ['mixture[0].weight is undefined; pass a number.', '[{}]', TypeError],
    [
      'mixture[1].weight is -1; it must be finite and at least 0.',
      '[{"weight": 1, "mean": 0, "sd": 1}, {"weight": -1, "mean": 0, "sd": 1}]',
      RangeError,
    ],
    ['mixture[0].mean is "0"; pass a number.', '[{"weight": 1, "mean": "0", "sd": 1}]', TypeError],
    [
      'mixture[0].sd is 0; it must be finite and greater than 0.',
      '[{"weight": 1, "mean": 0, "sd": 0}]',
      RangeError,
    ],
    [
      'mixture has only weights of 0; at least one must be positive.',
      '[{"weight": 0, "mean": 0, "sd": 1}]',
      RangeError,
    ],
  ])('%s', (message, text, kind) => {
    for (const run of [mixtureCdf, mixtureSurvival, mixturePdf, mixtureLogPdf, mixtureQuantile])
      expect(() => run(0.5, JSON.parse(text))).toThrow(new kind(message));
    expect(() => mixtureSupport(JSON.parse(text))).toThrow(new kind(message));
    expect(() => mixtureIntervalMass(0, 1, JSON.parse(text))).toThrow(new kind(message));
  });
  it('and so are ends and probabilities out of order', () => {
    expect(() => mixtureIntervalMass(2, 1, [bump(0, 1)])).toThrow(
      new RangeError('from is 2 and to is 1; give two ends with from <= to.'),
    );
    expect(() => mixtureIntervalMass(NaN, 1, [bump(0, 1)])).toThrow(/^from is NaN and to is 1; /);
    expect(() => mixtureQuantile(2, [bump(0, 1)])).toThrow(
      new RangeError('probability is 2; it must lie in [0, 1].'),
    );
  });
});

describe('mixtureTv', () => {
  it('of equal mixtures, in whatever order and unit, is 0 without an event', () => {
    const [p, q] = [
      [bump(0, 1, 1), bump(3, 2, 2)],
      [bump(3, 2, 4), bump(0, 1, 2)],
    ];
    expect(mixtureTv(p!, q!)).toMatchObject({ value: 0, bestAccuracy: 0.5, event: [] });
  });
  it('finds an event of two pieces, and its complement when the laws change places', () => {
    const [narrow, wide] = [[bump(10, 1)], [bump(10, 2)]];
    // Equal where z² (1 − ¼) = 2 ln 2.
    const z = Math.sqrt((8 * Math.LN2) / 3);
    const inner = mixtureTv(narrow, wide).event;
    expect(inner).toHaveLength(1);
    expect(inner[0]!.from).toBeCloseTo(10 - z, 12);
    expect(inner[0]!.to).toBeCloseTo(10 + z, 12);
    const outer = mixtureTv(wide, narrow);
    expect(outer.event.map(({ from, to }) => [from, to])).toEqual([
      [-Infinity, inner[0]!.from],
      [inner[0]!.to, Infinity],
    ]);
    expect(outer.value).toBeCloseTo(mixtureTv(narrow, wide).value, 15);
    expect(outer.bestAccuracy).toBe(0.5 + 0.5 * outer.value);
    expect(outer.error).toBe(3 * 2 ** -50);
  });
});
