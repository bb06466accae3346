import { describe, expect, it } from 'vitest';
import {
  gradientPenaltyCriticOfAtoms,
  normalGeneratorGradients,
  normalSampleGradients,
  nonSaturatingLoss,
  saturatingLoss,
} from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';

describe('D14: what is left of the gradient once the discriminator is best', () => {
  it('log(1 − D) through softplus is no logarithm of a rounded 0', () => {
    // 1 − σ(40) rounds to 0 and its logarithm to −∞; the loss of a believed sample is −40.
    expect(Math.log(1 - 1 / (1 + Math.exp(-40)))).toBe(-Infinity);
    expect(saturatingLoss([40]).loss).toBe(-40);
    expect(nonSaturatingLoss([-40]).loss).toBe(40);
  });
  it('as the laws narrow, the saturating gradient dies and the non-saturating one grows without bound', () => {
    let [saturating, nonSaturating] = [Infinity, 0];
    for (const sd of [0.3, 0.25, 0.2, 0.15, 0.1]) {
      const gradients = normalGeneratorGradients({ mean: 0, sd }, { mean: 1, sd });
      expect(gradients.wasserstein.mean).toBe(1);
      expect(gradients.saturating.mean).toBeLessThan(saturating);
      expect(gradients.nonSaturating.mean).toBeGreaterThan(nonSaturating);
      [saturating, nonSaturating] = [gradients.saturating.mean, gradients.nonSaturating.mean];
    }
    // Two decades and more between the first and the last.
    expect(saturating).toBeLessThan(1e-4);
    expect(nonSaturating).toBeGreaterThan(99);
  });
  it('for small θ it is larger first and then dies', () => {
    const at = (theta: number, sd: number) =>
      normalGeneratorGradients({ mean: 0, sd }, { mean: theta, sd }).saturating.mean;
    expect(at(0.1, 0.05)).toBeGreaterThan(at(0.1, 0.2));
    expect(at(0.1, 0.05)).toBeGreaterThan(at(0.1, 0.01));
  });
  it.each([
    [1, '1.05'],
    [0.3, '1.015'],
    [0.1, '1.005'],
  ])('the penalised critic’s slope at θ = %d tends to 1 + θ/20 = %s', (theta, printed) => {
    const { slopes } = gradientPenaltyCriticOfAtoms([0], [theta]);
    expect(agreesWithPrinted(-slopes[0]!, printed)).toBe(true);
    expect(-slopes[0]!).toBeGreaterThan(0.9);
    expect(-slopes[0]!).toBeLessThan(1.1);
  });
  it('a sample where D* is sure feels nothing, but −log D pulls it with the full slope', () => {
    const { saturating, nonSaturating, wasserstein } = normalSampleGradients(
      1,
      { mean: 0, sd: 0.01 },
      { mean: 1, sd: 0.01 },
    );
    expect(saturating).toBe(0);
    // The logit's slope is θ/s² = 10⁴.
    expect(Math.abs(nonSaturating / 1e4 - 1)).toBeLessThan(1e-12);
    expect(wasserstein).toBe(1);
  });
});
