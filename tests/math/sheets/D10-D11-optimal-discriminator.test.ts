import { describe, expect, it } from 'vitest';
import {
  mixtureJs,
  mixtureJsShiftSlope,
  mixtureLogPdf,
  mixtureW1,
  normalDiscriminator,
  normalDiscriminatorValue,
  normalGeneratorGradients,
  normalLogRatio,
  optimalDiscriminator,
} from '@/math/index.ts';
import { single } from './bumps.ts';
import { agreesWithPrinted } from './printed.ts';

/** D*(x) = p/(p + q), from the logarithms of the densities. */
const best = (x: number, mu: number) =>
  1 / (1 + Math.exp(mixtureLogPdf(x, single(mu)) - mixtureLogPdf(x, single(0))));

const REAL = { mean: 0, sd: 1 };
const at = (mean: number) => ({ mean, sd: 1 });

describe('D10: the optimal discriminator of N(0, 1) against N(μ, 1)', () => {
  it('is σ(μ²/2 − μx), also where both densities underflow', () => {
    for (const mu of [0.5, 2, 10]) {
      for (const x of [-60, -1, 0.3, mu / 2, mu, 60]) {
        // Each logarithm is rounded to 1e-16 of at most 2,500, and σ has slope at most D.
        const sigma = 1 / (1 + Math.exp(mu * x - (mu * mu) / 2));
        expect(Math.abs(best(x, mu) - sigma)).toBeLessThanOrEqual(1e-12 * sigma);
        expect(Math.abs(normalDiscriminator(x, REAL, at(mu)) - sigma)).toBeLessThanOrEqual(1e-12 * sigma);
        expect(normalLogRatio(x, REAL, at(mu)).value).toBeCloseTo((mu * mu) / 2 - mu * x, 11);
      }
    }
  });
  it.each([
    [0, '-1.386294'],
    [1, '-1.163451'],
    [2, '-.712633'],
    [4, '-.120854'],
  ])('has value 2 JS − 2 log 2 at μ = %d: %s', (mu, printed) => {
    expect(agreesWithPrinted(2 * mixtureJs(single(0), single(mu)).value - 2 * Math.LN2, printed)).toBe(true);
    expect(agreesWithPrinted(normalDiscriminatorValue(REAL, at(mu)).value, printed)).toBe(true);
  });
  it('has value 0 in the limit', () => {
    expect(Math.abs(2 * mixtureJs(single(0), single(1e6)).value - 2 * Math.LN2)).toBeLessThan(1e-12);
    expect(normalDiscriminatorValue(REAL, at(1e6)).value).toBe(0);
  });
  it('is undefined where both densities are 0', () => {
    expect([...optimalDiscriminator([1, 1, 0], [0, 1, 0]).values]).toEqual([1, 1 / 3, NaN]);
  });
});

describe.each([
  [1, '.397973', '.602027'],
  [2, '.449600', '1.550400'],
  [4, '.137195', '3.862805'],
  [6, '.012453', '5.987547'],
  [8, '.000393', '7.999607'],
])('D11: what the generator feels at μ = %d', (mu, saturating, nonSaturating) => {
  const slope = 2 * mixtureJsShiftSlope(single(0), single(mu)).value;
  it(`saturating loss: 2 JS′ = ${saturating}`, () => {
    expect(agreesWithPrinted(slope, saturating)).toBe(true);
    expect(agreesWithPrinted(gradients.saturating.mean, saturating)).toBe(true);
  });
  it(`non-saturating loss: μ − 2 JS′ = ${nonSaturating}`, () => {
    expect(agreesWithPrinted(mu - slope, nonSaturating)).toBe(true);
    expect(agreesWithPrinted(gradients.nonSaturating.mean, nonSaturating)).toBe(true);
  });
  const gradients = normalGeneratorGradients(REAL, at(mu));
  it('W₁: 1', () => {
    expect(gradients.wasserstein).toEqual({ mean: 1, sd: 0 });
    const w1 = (at: number) => mixtureW1(single(0), single(at)).value;
    // A difference of two values rounded to 1e-15 over a step of 1/64, which is exact in binary.
    expect(Math.abs((w1(mu + 1 / 64) - w1(mu)) * 64 - 1)).toBeLessThan(1e-12);
  });
});

describe('D11: far away', () => {
  it('the non-saturating gradient grows without bound as the saturating one dies', () => {
    const far = normalGeneratorGradients(REAL, at(20));
    expect(far.saturating.mean).toBeLessThan(1e-15);
    // ∇KL = μ, of which D’s part is nothing now.
    expect(Math.abs(far.nonSaturating.mean - 20)).toBeLessThan(1e-11);
    expect(far.wasserstein.mean).toBe(1);
  });
});
