import { describe, expect, it } from 'vitest';
import { gaussianInformation, gaussianLikelihood, gaussianMle, gaussianMle2d } from '@/math/index.ts';
import { centred } from '@/math/estimation/centred.ts';

const LOG_TWO_PI = Math.log(2 * Math.PI);

describe('gaussianMle', () => {
  it('of small whole numbers is exact', () => {
    expect(gaussianMle([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toMatchObject({
      mean: 5.5,
      variance: 8.25,
      unbiasedVariance: 82.5 / 9,
      sd: Math.sqrt(8.25),
    });
  });
  it('has the log-likelihood of its own law', () => {
    // −n/2 (ln 2π + 1) for two values of variance 1.
    expect(Math.abs(gaussianMle([-1, 1]).logLikelihood + LOG_TWO_PI + 1)).toBeLessThan(1e-15);
    expect(Math.abs(gaussianMle([-4, 4]).logLikelihood + LOG_TWO_PI + 1 + 2 * Math.log(4))).toBeLessThan(
      2e-15,
    );
  });
  it('of equal values has exactly no spread and an unbounded likelihood, however many', () => {
    for (const value of [0, 0.1, -0.021610028839793127, 1e-300, 1e300]) {
      for (const count of [2, 3, 7, 10, 49, 1000]) {
        expect(gaussianMle(Array.from({ length: count }, () => value))).toEqual({
          mean: value,
          sd: 0,
          variance: 0,
          unbiasedVariance: 0,
          logLikelihood: Infinity,
        });
      }
    }
  });
  it('keeps all digits 10¹² away from 0', () => {
    const near = [0.25, -1.5, 0.75, 2, -0.125];
    const far = gaussianMle(near.map((value) => value + 1e12));
    // Multiples of 1/8 stay exact at 1e12, so only the mean is rounded (to 1e-4 of a unit) and corrected for.
    expect(Math.abs(far.variance / gaussianMle(near).variance - 1)).toBeLessThan(1e-14);
  });
  it('takes values whose squares leave the doubles', () => {
    expect(gaussianMle([-1e-200, 1e-200]).sd).toBe(1e-200);
    expect(gaussianMle([-1e200, 1e200])).toMatchObject({ sd: 1e200, variance: Infinity });
    expect(
      Math.abs(gaussianMle([-1e200, 1e200]).logLikelihood + LOG_TWO_PI + 1 + 2 * Math.log(1e200)),
    ).toBeLessThan(
      // A unit in the last place of 924.
      2e-13,
    );
    expect(gaussianMle([1.7e308, 1.7e308]).mean).toBe(1.7e308);
  });
  it.each([
    [[], 'x is empty; pass at least one number.'],
    [[1, NaN], 'x[1] is NaN; every entry must be finite.'],
  ])('refuses %j', (x, message) => {
    expect(() => gaussianMle(x)).toThrow(new RangeError(message));
  });
});

it('centred shares one power of two, largest size included', () => {
  expect(centred([-8, 0, 8])).toEqual({ scale: 8, mean: 0, deviations: Float64Array.of(-1, 0, 1) });
  expect(centred([0, 0])).toEqual({ scale: 1, mean: 0, deviations: Float64Array.of(0, 0) });
});

describe('gaussianLikelihood', () => {
  it('adds up the logarithms of the densities', () => {
    const { logLikelihood, meanNegative, score } = gaussianLikelihood([0, 2, 4], { mean: 1, sd: 2 });
    // z = −½, ½, 3/2.
    const expected = -(0.125 + 0.125 + 1.125) - 3 * (Math.log(2) + LOG_TWO_PI / 2);
    expect(Math.abs(logLikelihood - expected)).toBeLessThan(1e-14);
    expect(meanNegative).toBe(-logLikelihood / 3);
    // Σz/σ = 1.5/2 and Σ(z² − 1)/σ = (2.75 − 3)/2.
    expect(score).toEqual({ mean: 0.75, sd: -0.125 });
  });
  it.each([
    ['x is empty; pass at least one number.', () => gaussianLikelihood([], { mean: 0, sd: 1 })],
    ['law.sd is 0; it must be finite and greater than 0.', () => gaussianLikelihood([1], { mean: 0, sd: 0 })],
    ['law.mean is Infinity; it must be finite.', () => gaussianLikelihood([1], { mean: Infinity, sd: 1 })],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('gaussianMle2d', () => {
  it('of four points is exact', () => {
    const { mean, covariance, unbiasedCovariance } = gaussianMle2d([0, 0, 4, 2, 4, 0, 0, -2]);
    expect([...mean]).toEqual([2, 0]);
    expect([...covariance]).toEqual([4, 2, 2, 2]);
    expect([...unbiasedCovariance]).toEqual([16 / 3, 8 / 3, 8 / 3, 8 / 3]);
  });
  it('has the log-likelihood −n/2 (2 ln 2π + ln det + 2)', () => {
    // det [[4, 2], [2, 2]] = 4.
    const expected = -2 * (2 * LOG_TWO_PI + Math.log(4) + 2);
    expect(Math.abs(gaussianMle2d([0, 0, 4, 2, 4, 0, 0, -2]).logLikelihood - expected)).toBeLessThan(1e-14);
  });
  it('is the product of two laws on the line where the coordinates are uncorrelated', () => {
    const [x, y] = [
      [-3, -3, 3, 3],
      [-1e-3, 1e-3, -1e-3, 1e-3],
    ];
    const points = x!.flatMap((value, i) => [value, y![i]!]);
    const both = gaussianMle(x!).logLikelihood + gaussianMle(y!).logLikelihood;
    expect(Math.abs(gaussianMle2d(points).logLikelihood - both)).toBeLessThan(1e-13);
  });
  it('of points on a line, in any direction, is unbounded', () => {
    for (const points of [
      [0, 0, 0, 1, 0, 5],
      [0, 3, 1, 3, 4, 3],
      [0, 0, 1, 2, 3, 6, -4, -8],
      [1, 2, 1, 2, 1, 2],
    ]) {
      expect(gaussianMle2d(points).logLikelihood).toBe(Infinity);
    }
  });
  it('of one or two points is unbounded, for they are on a line', () => {
    expect(gaussianMle2d([1, 2])).toEqual({
      mean: Float64Array.of(1, 2),
      covariance: new Float64Array(4),
      unbiasedCovariance: new Float64Array(4).fill(NaN),
      logLikelihood: Infinity,
    });
    expect(gaussianMle2d([0.1, 0.2, 0.7, 0.3]).logLikelihood).toBe(Infinity);
    expect(gaussianMle2d([0, 0, 1, 0, 0, 1]).logLikelihood).toBeLessThan(0);
  });
  it.each([
    [[], 'points is empty; pass at least one number.'],
    [[1, 2, 3], 'points has 3 numbers; points of the plane need an even count.'],
    [[1, Infinity], 'points[1] is Infinity; every entry must be finite.'],
  ])('refuses %j', (points, message) => {
    expect(() => gaussianMle2d(points)).toThrow(new RangeError(message));
  });
});

describe('gaussianInformation', () => {
  const x = [-1.2, 0.3, 0.4, 2.9, -0.7, 1.1];
  it('is minus the slope of the score', () => {
    const h = 1e-5;
    for (const law of [
      { mean: 0.4, sd: 1.3 },
      { mean: -1, sd: 0.5 },
      { mean: 1, sd: 3 },
    ]) {
      const score = (dm: number, ds: number) =>
        gaussianLikelihood(x, { mean: law.mean + dm, sd: law.sd + ds }).score;
      const [byMean, bySd] = [
        [score(h, 0), score(-h, 0)],
        [score(0, h), score(0, -h)],
      ] as const;
      const slope = ([after, before]: typeof byMean, of: 'mean' | 'sd') => (before[of] - after[of]) / (2 * h);
      const differences = [
        slope(byMean, 'mean'),
        slope(bySd, 'mean'),
        slope(byMean, 'sd'),
        slope(bySd, 'sd'),
      ];
      gaussianInformation(x, law).forEach((entry, k) => {
        // Central differences: h² times a third derivative of up to 1e4 here, beside rounding of 1e-16/h.
        expect(Math.abs(entry - differences[k]!)).toBeLessThan(2e-6 * (1 + Math.abs(entry)));
      });
    }
  });
  it('is n/σ² and 2n/σ² at the maximum', () => {
    const { mean, sd, variance } = gaussianMle(x);
    const [mm, ms, sm, ss] = gaussianInformation(x, { mean, sd });
    expect(mm).toBeCloseTo(6 / variance, 13);
    // A sum of six deviations that cancel.
    expect(Math.abs(ms!)).toBeLessThan(1e-14);
    expect(sm).toBe(ms);
    expect(ss).toBeCloseTo(12 / variance, 13);
  });
  it('is positive definite exactly where σ² + (μ − x̄)² < 3v', () => {
    const { mean, variance } = gaussianMle(x);
    for (const [d, share] of [
      [0, 0.999],
      [0, 1.001],
      [1.5, 0.999],
      [1.5, 1.001],
    ] as const) {
      const sd = Math.sqrt(share * 3 * variance - d * d);
      const [mm = NaN, ms = NaN, , ss = NaN] = gaussianInformation(x, { mean: mean + d, sd });
      expect(mm * ss - ms * ms > 0).toBe(share < 1);
    }
  });
  it.each([
    [[], { mean: 0, sd: 1 }, 'x is empty; pass at least one number.'],
    [[1], { mean: NaN, sd: 1 }, 'law.mean is NaN; it must be finite.'],
    [[1], { mean: 0, sd: 0 }, 'law.sd is 0; it must be finite and greater than 0.'],
  ])('refuses %j under %j', (sample, law, message) => {
    expect(() => gaussianInformation(sample, law)).toThrow(new RangeError(message));
  });
});
