import { describe, expect, it } from 'vitest';
import {
  normalDiscriminator,
  normalDiscriminatorValue,
  normalGeneratorGradients,
  normalLogPdf,
  normalLogRatio,
  normalPdf,
  normalSampleGradients,
} from '@/math/index.ts';
import { riemann } from '../sheets/riemann.ts';

const P = { mean: 0, sd: 1 };
const Q = { mean: 1, sd: 2 };

describe('normalLogRatio', () => {
  it('is the difference of the logarithms, with its slope', () => {
    for (const x of [-3, 0, 0.5, 4]) {
      const { value, slope } = normalLogRatio(x, P, Q);
      expect(value).toBeCloseTo(normalLogPdf(x, 0, 1) - normalLogPdf(x, 1, 2), 13);
      // −x + (x − 1)/4.
      expect(slope).toBeCloseTo(-x + (x - 1) / 4, 14);
    }
  });
  it('of equal laws is 0 wherever the densities underflow', () => {
    expect(normalLogRatio(1e6, Q, Q)).toEqual({ value: -0, slope: 0 });
  });
  it.each([
    ['p.sd is 0; it must be finite and greater than 0.', () => normalLogRatio(0, { mean: 0, sd: 0 }, Q)],
    ['q.sd is 0; it must be finite and greater than 0.', () => normalLogRatio(0, P, { mean: 0, sd: 0 })],
    ['q.mean is NaN; it must be finite.', () => normalLogRatio(0, P, { mean: NaN, sd: 1 })],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('normalDiscriminator', () => {
  it('is p/(p + q)', () => {
    for (const x of [-4, 0, 1, 3]) {
      const [real, fake] = [normalPdf(x, 0, 1), normalPdf(x, 1, 2)];
      expect(normalDiscriminator(x, P, Q)).toBeCloseTo(real / (real + fake), 14);
    }
  });
  it('is sure in the far tails of the wider law', () => {
    expect([normalDiscriminator(1e4, P, Q), normalDiscriminator(-1e4, Q, P)]).toEqual([0, 1]);
  });
});

describe('normalDiscriminatorValue', () => {
  it('between point masses is −2 ln 2 or 0', () => {
    const point = { mean: 1, sd: 0 };
    expect(normalDiscriminatorValue(point, point)).toEqual({ value: -2 * Math.LN2, error: 0 });
    expect(normalDiscriminatorValue(point, { mean: 2, sd: 0 })).toEqual({ value: 0, error: 0 });
    expect(normalDiscriminatorValue(point, { mean: 1, sd: 1 })).toEqual({ value: 0, error: 0 });
    expect(normalDiscriminatorValue(P, point)).toEqual({ value: 0, error: 0 });
  });
  it('keeps its digits as it tends to 0', () => {
    const far = { mean: 12, sd: 1 };
    const { value } = normalDiscriminatorValue(P, far);
    expect(value).toBeGreaterThan(-1e-7);
    const plain = riemann(
      (x) => {
        const [real, fake] = [normalPdf(x, 0, 1), normalPdf(x, 12, 1)];
        return -real * Math.log1p(fake / real) - fake * Math.log1p(real / fake);
      },
      -8,
      20,
    );
    // Both are right to 1e-13; the value itself is 8e-9.
    expect(Math.abs(value - plain)).toBeLessThan(1e-13);
  });
  it('is a number where the logarithm of the densities leaves the doubles', () => {
    // −2 JS + 2 ln 2 of order sd ln(1/sd): the narrow law hardly meets the wide one.
    const { value, error } = normalDiscriminatorValue({ mean: 0, sd: 1e-200 }, P);
    expect(value).toBeLessThan(0);
    expect(value).toBeGreaterThan(-1e-190);
    expect(error).toBeLessThan(1e-190);
  });
  it('refuses nonsense', () => {
    expect(() => normalDiscriminatorValue({ mean: 0, sd: -1 }, Q)).toThrow(
      new RangeError('p.sd is -1; it must be finite and at least 0.'),
    );
    expect(() => normalDiscriminatorValue(P, { mean: Infinity, sd: 1 })).toThrow(
      new RangeError('q.mean is Infinity; it must be finite.'),
    );
  });
});

describe('normalSampleGradients', () => {
  it('are the derivatives of the losses at the sample', () => {
    const h = 1e-5;
    for (const x of [-2, 0.3, 2.5]) {
      const gradients = normalSampleGradients(x, P, Q);
      const by = (loss: (d: number) => number) =>
        (loss(normalDiscriminator(x + h, P, Q)) - loss(normalDiscriminator(x - h, P, Q))) / (2 * h);
      // A central difference of step 1e-5: h² and rounding 1e-16/h.
      expect(Math.abs(gradients.saturating - by((d) => Math.log(1 - d)))).toBeLessThan(1e-8);
      expect(Math.abs(gradients.nonSaturating - by((d) => -Math.log(d)))).toBeLessThan(1e-8);
    }
  });
  it('a critic pushes every sample to where real mass is missing', () => {
    // z_p = z_q at x = −1: right of it the generated law has too much mass on the right.
    expect(normalSampleGradients(0, P, Q).wasserstein).toBe(1);
    expect(normalSampleGradients(-1, P, Q).wasserstein).toBe(0);
    expect(normalSampleGradients(-3, P, Q).wasserstein).toBe(-1);
    expect([0, -1, -3].map((x) => normalSampleGradients(x, Q, P).wasserstein)).toEqual([-1, 0, 1]);
  });
  it('of equal laws are 0', () => {
    expect(normalSampleGradients(0.7, P, P)).toEqual({ saturating: 0, nonSaturating: 0, wasserstein: 0 });
  });
});

describe('normalGeneratorGradients', () => {
  it('of equal laws are 0', () => {
    const { saturating, nonSaturating, wasserstein, error } = normalGeneratorGradients(Q, Q);
    for (const { mean, sd } of [saturating, nonSaturating]) {
      expect(Math.abs(mean)).toBeLessThan(1e-13);
      expect(Math.abs(sd)).toBeLessThan(1e-13);
    }
    expect(wasserstein).toEqual({ mean: 0, sd: 0 });
    expect(error).toBeLessThan(1e-12);
  });
  it('say how far their quadrature may be off', () => {
    const { error } = normalGeneratorGradients(P, Q);
    expect(error).toBeGreaterThan(0);
    expect(error).toBeLessThan(1e-12);
  });
  it('push a law that is too wide together and one that is too narrow apart', () => {
    const wide = normalGeneratorGradients({ mean: 0, sd: 1 }, { mean: 0, sd: 2 });
    const narrow = normalGeneratorGradients({ mean: 0, sd: 2 }, { mean: 0, sd: 1 });
    for (const key of ['saturating', 'nonSaturating', 'wasserstein'] as const) {
      expect(wide[key].sd).toBeGreaterThan(0.1);
      expect(narrow[key].sd).toBeLessThan(-0.1);
    }
    expect(wide.wasserstein).toEqual({ mean: 0, sd: Math.sqrt(2 / Math.PI) });
    expect(narrow.wasserstein.sd).toBe(-wide.wasserstein.sd);
  });
  it('of a critic between laws of equal width is a sign', () => {
    expect(normalGeneratorGradients({ mean: 3, sd: 1 }, { mean: 0, sd: 1 }).wasserstein).toEqual({
      mean: -1,
      sd: 0,
    });
  });
  it('do not see where the origin is', () => {
    const near = normalGeneratorGradients(P, Q);
    const far = normalGeneratorGradients({ mean: 1024, sd: 1 }, { mean: 1025, sd: 2 });
    expect(far.saturating.mean).toBeCloseTo(near.saturating.mean, 12);
    expect(far.nonSaturating.sd).toBeCloseTo(near.nonSaturating.sd, 12);
  });
  it.each([
    [
      'p.sd is 0; it must be finite and greater than 0.',
      () => normalGeneratorGradients({ mean: 0, sd: 0 }, Q),
    ],
    [
      'q.sd is 0; it must be finite and greater than 0.',
      () => normalGeneratorGradients(P, { mean: 0, sd: 0 }),
    ],
  ])('refuse point masses: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});
