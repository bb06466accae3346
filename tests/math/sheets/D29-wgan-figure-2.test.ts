import { describe, expect, it } from 'vitest';
import { normalDiscriminator, normalLogRatio, normalSampleGradients, normalW1 } from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';

const REAL = { mean: -5, sd: 1 };
const FAKE = { mean: 5, sd: 1 };

describe('D29: Figure 2 of the WGAN paper, N(−5, 1) real and N(5, 1) generated', () => {
  it('D* = σ(−10x)', () => {
    for (const x of [-7, -0.3, 0, 2, 11])
      expect(normalLogRatio(x, REAL, FAKE).value).toBeCloseTo(-10 * x, 12);
  });
  it('at x = 5 D* = 1.93e-22', () => {
    expect(agreesWithPrinted(normalDiscriminator(5, REAL, FAKE) * 1e22, '1.93')).toBe(true);
  });
  it.each([
    [5, '1.93e-21'],
    [3, '9.4e-13'],
  ])('|∂ log(1 − D*)| at x = %d is %s', (x, printed) => {
    const [mantissa, exponent] = printed.split('e');
    const { saturating } = normalSampleGradients(x, REAL, FAKE);
    expect(agreesWithPrinted(saturating / 10 ** Number(exponent), mantissa!)).toBe(true);
  });
  it('|∂ log(1 − D*)| at x = 0 is 5', () => {
    expect(normalSampleGradients(0, REAL, FAKE).saturating).toBe(5);
  });
  it('|∂ −log D*| at x = 5 is 10', () => {
    expect(normalSampleGradients(5, REAL, FAKE).nonSaturating).toBe(10);
  });
  it('f* = −x: every sample feels 1, and W = 10', () => {
    for (const x of [-8, 0, 5]) expect(normalSampleGradients(x, REAL, FAKE).wasserstein).toBe(1);
    expect(normalW1(REAL, FAKE)).toBe(10);
  });
});
