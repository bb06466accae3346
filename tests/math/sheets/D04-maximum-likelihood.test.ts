import { describe, expect, it } from 'vitest';
import { gaussianLikelihood, gaussianMle, normalCrossEntropy, normalKl } from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';

const SAMPLE = [-1.2, 0.3, 0.4, 2.9, -0.7, 1.1];

describe('D4: maximum likelihood is least KL', () => {
  it('KL(N(0, 1) ‖ N(1, 4)) = .443147', () => {
    expect(agreesWithPrinted(normalKl({ mean: 0, sd: 1 }, { mean: 1, sd: 2 }), '.443147')).toBe(true);
  });
  it('KL(N(0, 1) ‖ N(m, s²)) = ln s + (1 + m²)/(2s²) − ½', () => {
    for (const [m, s] of [
      [0.5, 0.7],
      [-2, 3],
      [0, 1],
    ] as const) {
      const formula = Math.log(s) + (1 + m * m) / (2 * s * s) - 0.5;
      expect(Math.abs(normalKl({ mean: 0, sd: 1 }, { mean: m, sd: s }) - formula)).toBeLessThan(1e-15);
    }
  });
  it('for finite m the best law has the sample mean and the 1/m variance', () => {
    const { mean, sd, logLikelihood } = gaussianMle(SAMPLE);
    const best = gaussianLikelihood(SAMPLE, { mean, sd });
    expect(Math.abs(best.logLikelihood - logLikelihood)).toBeLessThan(1e-14);
    // The score at the maximum: six terms of size 1 that cancel.
    expect(Math.abs(best.score.mean)).toBeLessThan(1e-14);
    expect(Math.abs(best.score.sd)).toBeLessThan(1e-14);
    for (const [dm, ds] of [
      [0.1, 0],
      [-0.1, 0],
      [0, 0.1],
      [0, -0.1],
      [0.05, 0.05],
    ] as const) {
      expect(gaussianLikelihood(SAMPLE, { mean: mean + dm, sd: sd + ds }).logLikelihood).toBeLessThan(
        logLikelihood,
      );
    }
  });
  it('the mean negative log-likelihood is entropy plus KL, so both have one minimum', () => {
    // Of the best law P̂: −E ln q over the sample = H(P̂) + KL(P̂ ‖ q) exactly, for both depend on two moments alone.
    const { mean, sd } = gaussianMle(SAMPLE);
    const entropy = Math.log(sd) + 0.5 * Math.log(2 * Math.PI * Math.E);
    for (const law of [
      { mean: 0, sd: 1 },
      { mean: 2, sd: 0.5 },
    ]) {
      const { meanNegative } = gaussianLikelihood(SAMPLE, law);
      expect(Math.abs(meanNegative - entropy - normalKl({ mean, sd }, law))).toBeLessThan(1e-13);
    }
  });
  it('of one sample the likelihood is unbounded as s → 0', () => {
    expect(gaussianMle([0.8]).logLikelihood).toBe(Infinity);
    const at = (sd: number) => gaussianLikelihood([0.8], { mean: 0.8, sd }).logLikelihood;
    expect(at(1e-3) - at(1)).toBeCloseTo(Math.log(1e3), 12);
    expect(at(1e-300)).toBeGreaterThan(600);
  });
  it('KL from a continuous law to the sample’s own point masses is ∞', () => {
    expect(normalKl({ mean: 0.8, sd: 0 }, { mean: 0.8, sd: 1 })).toBe(Infinity);
  });
  it('cross-entropy is entropy plus KL, and a sample’s mean negative log-likelihood that of its mean and variance', () => {
    const { mean, sd } = gaussianMle(SAMPLE);
    const entropy = 0.5 * Math.log(2 * Math.PI * Math.E);
    for (const law of [
      { mean: 1, sd: 2 },
      { mean: -2, sd: 0.5 },
    ]) {
      const unit = { mean: 0, sd: 1 };
      expect(Math.abs(normalCrossEntropy(unit, law) - entropy - normalKl(unit, law))).toBeLessThan(1e-14);
      const { meanNegative } = gaussianLikelihood(SAMPLE, law);
      expect(Math.abs(normalCrossEntropy({ mean, sd }, law) - meanNegative)).toBeLessThan(1e-14);
    }
    // Of a single value: finite, where KL is infinite.
    expect(normalCrossEntropy({ mean: 3, sd: 0 }, { mean: 3, sd: 1 })).toBeCloseTo(
      Math.log(2 * Math.PI) / 2,
      15,
    );
    expect(() => normalCrossEntropy({ mean: NaN, sd: 1 }, { mean: 0, sd: 1 })).toThrow(/^p\.mean is NaN/);
    expect(() => normalCrossEntropy({ mean: 0, sd: 1 }, { mean: 0, sd: -1 })).toThrow(/^q\.sd is -1/);
    expect(() => normalCrossEntropy({ mean: 0, sd: 1 }, { mean: 0, sd: 0 })).toThrow(
      new RangeError('q.sd is 0; it must be finite and greater than 0.'),
    );
  });
});
