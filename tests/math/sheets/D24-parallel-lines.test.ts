import { describe, expect, it } from 'vitest';
import {
  assignment,
  costMatrix,
  jsDivergence,
  klDivergence,
  totalVariation,
  wasserstein1d,
} from '@/math/index.ts';

/** Both segments project to one point on the x axis; the laws share a bin only at θ = 0. */
const bins = (theta: number) => (theta === 0 ? { p: [1], q: [1] } : { p: [1, 0], q: [0, 1] });

describe.each([-1, -0.5, 0.25, 1])('D24: parallel lines at θ = %d', (theta) => {
  const { p, q } = bins(theta);
  it('W = |θ|, by the line, by matched points of the segments and by any points of them', () => {
    expect(wasserstein1d([0], [theta])).toBe(Math.abs(theta));
    const heights = [0.1, 0.35, 0.6, 0.85];
    const at = (x: number) => heights.flatMap((z) => [x, z]);
    expect(assignment(costMatrix(at(0), at(theta), { dimension: 2 }), 4, 4).cost / 4).toBe(Math.abs(theta));
  });
  it('JS = log 2, TV = 1, KL = reverse KL = ∞', () => {
    expect(jsDivergence(p, q)).toBe(Math.LN2);
    expect(totalVariation(p, q)).toBe(1);
    expect(klDivergence(p, q)).toBe(Infinity);
    expect(klDivergence(q, p)).toBe(Infinity);
  });
});

describe('D24: the lines on top of each other, θ = 0', () => {
  it('everything is 0', () => {
    const { p, q } = bins(0);
    expect([
      wasserstein1d([0], [0]),
      jsDivergence(p, q),
      totalVariation(p, q),
      klDivergence(p, q),
      klDivergence(q, p),
    ]).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('D24: dW/dθ = sign θ', () => {
  it.each([-1, -0.5, 0.25, 1])('at θ = %d', (theta) => {
    const step = 2 ** -10;
    // Powers of two and θ of few bits: the difference quotient is exact.
    expect((wasserstein1d([0], [theta + step]) - wasserstein1d([0], [theta - step])) / (2 * step)).toBe(
      Math.sign(theta),
    );
  });
});

describe('D24: two samples of the same segment are never at 0', () => {
  it.each([
    [64, 0.0554, 0.0572],
    [256, 0.0277, 0.0282],
    [1024, 0.0138, 0.0143],
  ])('%d points: about √(2/m)·√(2π)/8 = %d, simulated %d', (m, predicted, simulated) => {
    expect(Math.abs((Math.sqrt(2 / m) * Math.sqrt(2 * Math.PI)) / 8 - predicted)).toBeLessThan(5.1e-5);
    const draw = lcg(m);
    const sample = () => Float64Array.from({ length: m }, draw);
    const runs = Array.from({ length: 200 }, () => wasserstein1d(sample(), sample()));
    const mean = runs.reduce((sum, w) => sum + w, 0) / runs.length;
    expect(Math.min(...runs)).toBeGreaterThan(0);
    // One distance spreads by about 40 % of its mean, so the mean of 200 by 3 %; nearly 4 of these on either side.
    expect(Math.abs(mean / simulated - 1)).toBeLessThan(0.11);
  });
});

/** A seeded 32-bit linear congruential generator (Numerical Recipes); enough for a mean over even draws. */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}
