import { describe, expect, it } from 'vitest';
import {
  cdfArea,
  mixtureCdf,
  mixturePdf,
  mixtureQuantile,
  mixtureTv,
  mixtureW1,
  mixtureW2,
  monotoneMap,
  wasserstein1d,
} from '@/math/index.ts';
import { bump, single } from './bumps.ts';
import { riemann } from './riemann.ts';

const p = [bump(-2, 0.5, 0.3), bump(1, 1.5, 0.7)];
const q = [bump(-1, 1, 0.6), bump(3, 0.7, 0.4)];

describe('D21: vertical and horizontal', () => {
  it('in a family of shifts the horizontal map moves every point by μ', () => {
    for (const mu of [0.5, 2, 10]) {
      const map = monotoneMap(
        p,
        p.map((component) => ({ ...component, mean: component.mean + mu })),
      );
      // Quantiles are good to 1e-13 of the bracket; out at the tails too.
      for (const x of [-5, -2, 0, 1, 4, 8]) expect(Math.abs(map(x) - x - mu)).toBeLessThan(1e-11);
    }
  });
  it('for single bumps it is the line x + μ, exactly', () => {
    expect([-60, -1, 0, 7, 60].map(monotoneMap(single(0), single(2)))).toEqual([-58, 1, 2, 9, 62]);
  });
  it('the L¹ size of the vertical gap is 2 TV', () => {
    const gap = riemann((x) => Math.abs(mixturePdf(x, p) - mixturePdf(x, q)), -15, 15);
    // Four kinks on a grid of step 1.5e-3 leave errors of order step².
    expect(Math.abs(gap - 2 * mixtureTv(p, q).value)).toBeLessThan(1e-5);
  });
  it('the mean size of the horizontal shift is W₁ and its mean square W₂²', () => {
    const map = monotoneMap(p, q);
    const moment = (k: number) => riemann((x) => Math.abs(x - map(x)) ** k * mixturePdf(x, p), -12, 12, 5000);
    // The map is smooth but for kinks of |x − T(x)|; the trapezoid grid of step 5e-3 leaves
    // about 1e-5.
    expect(Math.abs(moment(1) - mixtureW1(p, q).value)).toBeLessThan(1e-4);
    expect(Math.abs(moment(2) - mixtureW2(p, q).value ** 2)).toBeLessThan(1e-4);
  });
});

describe('D22: the area between distribution functions', () => {
  it('is W₁ for mixtures', () => {
    const area = riemann((x) => Math.abs(mixtureCdf(x, p) - mixtureCdf(x, q)), -15, 15);
    // The crossings are kinks: the grid of step 1.5e-3 leaves errors of order step².
    expect(Math.abs(area - mixtureW1(p, q).value)).toBeLessThan(1e-5);
  });
  it('is W₁ read sideways, ∫|F⁻¹ − G⁻¹| du, too', () => {
    const sideways = riemann(
      (u) => Math.abs(mixtureQuantile(u, p) - mixtureQuantile(u, q)),
      1e-9,
      1 - 1e-9,
      5000,
    );
    // The quantile functions run off to infinity at both ends, which the grid of step 2e-4 sees to about
    // 1e-4.
    expect(Math.abs(sideways - mixtureW1(p, q).value)).toBeLessThan(1e-3);
  });
  it('is exact for histograms', () => {
    const { areas, area } = cdfArea([0, 1, 1, 4], [2, 3], { yWeights: [1, 3] });
    expect(Array.from(areas)).toEqual([0.25, 0.75, 0.5, 0.25]);
    expect(area).toBe(1.75);
    expect(wasserstein1d([0, 1, 1, 4], [2, 3], { yWeights: [1, 3] })).toBe(1.75);
  });
});
