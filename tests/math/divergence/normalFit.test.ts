import { describe, expect, it } from 'vitest';
import { klDivergence, klTerms, mixtureKl, normalFitSlopes } from '@/math/index.ts';

const bump = (mean: number, sd: number, weight = 1) => ({ weight, mean, sd });
const p = [bump(-2, 0.5, 1), bump(2, 0.7, 3)];

describe('normalFitSlopes', () => {
  it.each([
    [0, 1],
    [1.3, 0.4],
    [-4, 2.5],
    [2, 0.7],
  ])('are the central differences of both divergences at N(%d, %d²)', (mean, sd) => {
    const forward = (m: number, s: number) => mixtureKl(p, [bump(m, s)]).value;
    const reverse = (m: number, s: number) => mixtureKl([bump(m, s)], p).value;
    const step = 1e-4;
    for (const [name, of] of Object.entries({ forward, reverse })) {
      const slopes = normalFitSlopes(p, { mean, sd })[name === 'forward' ? 'forward' : 'reverse'];
      const byMean = (of(mean + step, sd) - of(mean - step, sd)) / (2 * step);
      const bySd = (of(mean, sd + step) - of(mean, sd - step)) / (2 * step);
      // Third derivatives of up to a few thousand where sd is small, times step²/6.
      expect(Math.abs(slopes.mean - byMean)).toBeLessThan(1e-5 * Math.max(1, Math.abs(byMean)));
      expect(Math.abs(slopes.sd - bySd)).toBeLessThan(1e-5 * Math.max(1, Math.abs(bySd)));
    }
  });
  it('vanish for the law itself', () => {
    const { forward, reverse } = normalFitSlopes([bump(3, 2)], { mean: 3, sd: 2 });
    for (const slope of [forward.mean, forward.sd, reverse.mean, reverse.sd])
      expect(Math.abs(slope)).toBeLessThan(1e-12);
  });
  it('forward vanishes where the bell has the mean and the variance of the mixture', () => {
    // Mean 1; variance (0.25 + 9)/4 + 3 (0.49 + 1)/4.
    const { forward } = normalFitSlopes(p, { mean: 1, sd: Math.sqrt((9.25 + 3 * 1.49) / 4) });
    expect(Math.abs(forward.mean)).toBeLessThan(1e-12);
    expect(Math.abs(forward.sd)).toBeLessThan(1e-12);
  });
  it('refuses a point mass', () => {
    expect(() => normalFitSlopes(p, { mean: 0, sd: 0 })).toThrow(RangeError);
  });
});

describe('klTerms', () => {
  it('sum to the divergence, whatever the weights', () => {
    const [a, b] = [
      [1, 2, 0, 5, 0.1],
      [3, 0.5, 1, 4, 1],
    ];
    const sum = klTerms(a, b).reduce((all, term) => all + term, 0);
    expect(sum).toBeCloseTo(klDivergence(a, b), 14);
  });
  it('are negative where q holds more, 0 where p holds nothing, ∞ where q alone holds nothing', () => {
    expect([...klTerms([1, 1, 0, 0], [0, 3, 1, 0])].map(Math.sign)).toEqual([1, -1, 0, 0]);
    expect(klTerms([1, 1], [0, 1])[0]).toBe(Infinity);
  });
  it('keep their digits in a bin that holds almost all, and in one of 1e-300', () => {
    const [most, least] = klTerms([1, 1e-18], [1, 3e-18]);
    // ln(p/q) there is 2e-18.
    expect(most).toBeCloseTo(2e-18, 30);
    expect(least).toBeCloseTo(-1e-18 * Math.log(3), 30);
    expect(klTerms([1, 1e-300], [1, 1e-310])[1]! / (1e-300 * Math.log(1e10))).toBeCloseTo(1, 6);
  });
  it.each([
    ['p', [] as number[], [1]],
    ['p', [0, 0], [1, 1]],
    ['q', [1, 1], [1, -1]],
    ['q', [1, 1], [1]],
  ])('refuses a bad %s', (name, a, b) => {
    expect(() => klTerms(a, b)).toThrow(new RegExp(`^${name}|${name}`));
  });
});
