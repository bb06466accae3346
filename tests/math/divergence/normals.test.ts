import { describe, expect, it } from 'vitest';
import {
  normalBhattacharyyaCoefficient,
  normalChiSquare,
  normalHellinger,
  normalJs,
  normalKl,
  normalTv,
  planeNormalKl,
} from '@/math/index.ts';
import { jsIntegrand } from '@/math/divergence/jsIntegrand.ts';
import { klIntegrand } from '@/math/divergence/klIntegrand.ts';
import { logNormalOverlap } from '@/math/divergence/logNormalOverlap.ts';

const N = (mean: number, sd: number) => ({ mean, sd });
/** Whether `got` is `expected` but for a few units in the last place. */
const closely = (got: number, expected: number) => expect(got / expected).toBeCloseTo(1, 14);

describe('a point mass', () => {
  const [point, same, other, spread] = [N(1, 0), N(1, 0), N(2, 0), N(1, 1)];
  it.each([
    ['normalKl', normalKl, 0, Infinity],
    ['normalChiSquare', normalChiSquare, 0, Infinity],
    ['normalTv', normalTv, 0, 1],
    ['normalHellinger', normalHellinger, 0, 1],
    ['normalBhattacharyyaCoefficient', normalBhattacharyyaCoefficient, 1, 0],
    ['normalJs', (p: typeof point, q: typeof point) => normalJs(p, q).value, 0, Math.LN2],
  ] as const)('is as far as can be by %s from all but itself', (_name, of, equal, far) => {
    expect(of(point, same)).toBe(equal);
    expect([of(point, other), of(point, spread), of(spread, point)]).toEqual([far, far, far]);
  });
});

describe('a bad law is named', () => {
  it.each([
    ['normalKl', normalKl],
    ['normalChiSquare', normalChiSquare],
    ['normalTv', normalTv],
    ['normalHellinger', normalHellinger],
    ['normalBhattacharyyaCoefficient', normalBhattacharyyaCoefficient],
    ['normalJs', normalJs],
  ] as const)('by %s', (_name, of) => {
    expect(() => of(N(0, -1), N(0, 1))).toThrow(
      new RangeError('p.sd is -1; it must be finite and at least 0.'),
    );
    expect(() => of(N(0, 1), N(NaN, 1))).toThrow(new RangeError('q.mean is NaN; it must be finite.'));
  });
});

it('equal normal laws are at 0, not −0', () => {
  const law = N(0.1, 0.3);
  for (const of of [normalKl, normalChiSquare, normalTv, normalHellinger])
    expect(Object.is(of(law, law), 0)).toBe(true);
  expect(normalBhattacharyyaCoefficient(law, law)).toBe(1);
});

describe('nearly equal normal laws keep their digits', () => {
  const d = 2 ** -30;
  it('apart by the mean', () => {
    closely(normalKl(N(0, 1), N(d, 1)), d ** 2 / 2);
    closely(normalChiSquare(N(0, 1), N(d, 1)), d ** 2);
    closely(normalHellinger(N(0, 1), N(d, 1)), d / Math.sqrt(8));
    closely(normalTv(N(0, 1), N(d, 1)), d / Math.sqrt(2 * Math.PI));
  });
  it('apart by the sd', () => {
    // Leading terms; the next are d times smaller.
    expect(normalKl(N(0, 1 + d), N(0, 1)) / d ** 2).toBeCloseTo(1, 8);
    expect(normalChiSquare(N(0, 1 + d), N(0, 1)) / (2 * d ** 2)).toBeCloseTo(1, 8);
    expect(normalHellinger(N(0, 1 + d), N(0, 1)) / (d / 2)).toBeCloseTo(1, 8);
  });
});

describe('normal laws of very different sd', () => {
  it('overlap by √(2 s_p s_q/(s_p² + s_q²))', () => {
    closely(logNormalOverlap(N(0, 1e-9), N(0, 1)), 0.5 * Math.log(2e-9));
    closely(logNormalOverlap(N(0, 1e200), N(0, 1e190)), 0.5 * Math.log(2e-10));
    // 2·2/(1 + 4), on either side of the change of formula at (s_p − s_q)² = ½(s_p² + s_q²).
    closely(logNormalOverlap(N(0, 1), N(0, 2)), 0.5 * Math.log(4 / 5));
    closely(logNormalOverlap(N(0, 1), N(0, 3)), 0.5 * Math.log(3 / 5));
    closely(logNormalOverlap(N(0, 1), N(0, 5)), 0.5 * Math.log(5 / 13));
    closely(logNormalOverlap(N(3, 1), N(0, 5)), 0.5 * Math.log(5 / 13) - 9 / 104);
  });
  it('χ² is Infinity from twice the variance on', () => {
    expect(normalChiSquare(N(0, 1.5), N(0, 1))).toBe(Infinity);
    expect(normalChiSquare(N(0, Math.SQRT2 * (1 + 1e-15)), N(0, 1))).toBe(Infinity);
    closely(normalChiSquare(N(0, 1.4), N(0, 1)) + 1, 1 / (1.4 * Math.sqrt(2 - 1.4 ** 2)));
    closely(normalChiSquare(N(0, 1e-9), N(0, 1)) + 1, 1e9 / Math.SQRT2);
    closely(normalChiSquare(N(3, 0.5), N(0, 1)) + 1, Math.exp(9 / 1.75) / (0.5 * Math.sqrt(1.75)));
  });
  it('KL takes the logarithm where a series would not do', () => {
    const kl = (s: number) => -Math.log(s) + 0.5 * (s * s - 1);
    for (const s of [1e-9, 0.3, 0.49, 0.51, 1.9, 2.1, 50]) closely(normalKl(N(0, s), N(0, 1)), kl(s));
    closely(normalKl(N(0, 1e200), N(0, 2e200)), kl(0.5));
  });
  it('TV between equal means is the mass between the crossings', () => {
    closely(normalTv(N(3, 2), N(7, 2)), 0.6826894921370859);
    expect(normalTv(N(0, 1e-9), N(0, 1))).toBeCloseTo(1, 7);
    closely(normalTv(N(5, 2), N(5, 1)), 0.3226745688347685);
    closely(normalTv(N(1e6, 1), N(1e6 + 1, 3)), normalTv(N(0, 1), N(1, 3)));
    closely(normalTv(N(0, 1), N(-1, 3)), normalTv(N(0, 1), N(1, 3)));
    closely(normalTv(N(1, 3), N(0, 1)), normalTv(N(0, 1), N(1, 3)));
  });
});

describe('planeNormalKl', () => {
  const plane = (mean: readonly [number, number], covariance: readonly [number, number, number, number]) => ({
    mean,
    covariance,
  });
  const point = (x: number, y: number) => plane([x, y], [0, 0, 0, 0]);
  const diagonal = (mean: readonly [number, number], variance: number) =>
    plane(mean, [variance, variance, variance, variance]);
  it('of points is 0 or Infinity', () => {
    expect(planeNormalKl(point(1, 2), point(1, 2))).toBe(0);
    expect(planeNormalKl(point(1, 2), point(1, 3))).toBe(Infinity);
    expect(planeNormalKl(point(1, 2), point(0, 2))).toBe(Infinity);
    expect(planeNormalKl(point(0, 0), diagonal([0, 0], 1))).toBe(Infinity);
  });
  it('along one line is that of the line', () => {
    // Along the diagonal every length is √2 times that of the coordinates.
    closely(planeNormalKl(diagonal([1, 1], 1), diagonal([0, 0], 4)), normalKl(N(1, 1), N(0, 2)));
    expect(planeNormalKl(diagonal([1, 0], 1), diagonal([0, 0], 1))).toBe(Infinity);
    expect(planeNormalKl(plane([0, 0], [1, 0, 0, 0]), diagonal([0, 0], 1))).toBe(Infinity);
    closely(
      planeNormalKl(plane([0, 3], [0, 0, 0, 4]), plane([0, 0], [0, 0, 0, 1])),
      normalKl(N(3, 2), N(0, 1)),
    );
    closely(
      planeNormalKl(plane([3, 0], [4, 0, 0, 0]), plane([0, 0], [1, 0, 0, 0])),
      normalKl(N(3, 2), N(0, 1)),
    );
    expect(planeNormalKl(plane([0, 0], [0, 0, 0, 4]), plane([0, 0], [1, 0, 0, 0]))).toBe(Infinity);
  });
  it('of independent coordinates is the sum', () => {
    closely(
      planeNormalKl(plane([1, 2], [4, 0, 0, 9]), plane([0, -1], [1, 0, 0, 16])),
      normalKl(N(1, 2), N(0, 1)) + normalKl(N(2, 3), N(-1, 4)),
    );
  });
  it('of dependent coordinates is the trace formula', () => {
    // S_p = [[2, 0], [0, 1]], S_q = [[1, ½], [½, 1]], d = (1, 2): S_q⁻¹ = 4/3 [[1, −½], [−½, 1]].
    const [p, q] = [plane([1, 2], [2, 0, 0, 1]), plane([0, 0], [1, 0.5, 0.5, 1])];
    // tr S_q⁻¹ S_p = 4, dᵀ S_q⁻¹ d = 4, determinants 2 and ¾; the other way 3/2, 9/2.
    closely(planeNormalKl(p, q), 0.5 * (4 - 2 + 4 + Math.log(0.75 / 2)));
    closely(planeNormalKl(q, p), 0.5 * (1.5 - 2 + 4.5 + Math.log(2 / 0.75)));
  });
});

describe('planeNormalKl names a bad law', () => {
  const good = { mean: [0, 0], covariance: [1, 0, 0, 1] };
  const bad = { mean: [0, 0], covariance: [1, 2, 2, 1] };
  it.each([
    ['p', () => planeNormalKl(bad, good)],
    ['q', () => planeNormalKl(good, bad)],
  ])('%s', (name, run) => {
    expect(run).toThrow(
      new RangeError(`${name}.covariance is [1, 2, 2, 1]; its determinant and variances must be at least 0.`),
    );
  });
});

describe('integrands', () => {
  it('are what is left where a density has underflowed', () => {
    expect(klIntegrand(0, 0.3, -Infinity)).toBe(0.3);
    expect(jsIntegrand(0, 0, 3)).toBe(0);
    expect(jsIntegrand(0, 1, -Infinity)).toBe(0.5 * Math.LN2);
  });
  it('agree on both sides of the change of formula', () => {
    for (const r of [0.099, 0.1, 0.101, -0.099, -0.101]) {
      const p = Math.exp(r);
      expect(klIntegrand(p, 1, r)).toBeCloseTo(p * r - p + 1, 14);
    }
    // r²/2 − r³/6…: the plain formula would leave 0 or 1e-16.
    expect(klIntegrand(1 + 1e-12, 1, Math.log1p(1e-12)) / 0.5e-24).toBeCloseTo(1, 3);
  });
});
