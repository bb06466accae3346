import { describe, expect, it } from 'vitest';
import {
  mixtureDivergences,
  mixtureJs,
  mixtureJsShiftSlope,
  mixtureKl,
  mixtureLogPdf,
  mixturePdf,
  normalKl,
} from '@/math/index.ts';
import { integrateDensities } from '@/math/divergence/integrateDensities.ts';
import { pairMixtures } from '@/math/distribution/pairMixtures.ts';
import { riemann } from '../sheets/riemann.ts';

const bump = (mean: number, sd: number, weight = 1) => ({ weight, mean, sd });
const p = [bump(-2, 0.5, 1), bump(2, 0.7, 3)];
const q = [bump(0.5, 1.5), bump(4, 1, 0.5)];

describe('divergences between mixtures', () => {
  // Smooth and small at both ends, where the plain rule is as good as any.
  const plain = (of: (x: number) => number) => riemann(of, -14, 16, 3000);
  const kl = (a: typeof p, b: typeof p) =>
    plain((x) => mixturePdf(x, a) * (mixtureLogPdf(x, a) - mixtureLogPdf(x, b)));
  it('KL both ways are the plain integrals', () => {
    expect(mixtureKl(p, q).value).toBeCloseTo(kl(p, q), 9);
    expect(mixtureKl(q, p).value).toBeCloseTo(kl(q, p), 9);
    expect(mixtureKl(p, q).error).toBeLessThan(1e-11);
  });
  it('JS is half of each one’s KL to the mixture of both', () => {
    const whole = (mixture: typeof p) => mixture.reduce((sum, { weight }) => sum + weight, 0);
    const both = [
      ...p.map((component) => ({ ...component, weight: component.weight / whole(p) })),
      ...q.map((component) => ({ ...component, weight: component.weight / whole(q) })),
    ];
    const { value, error } = mixtureJs(p, q);
    expect(value).toBeCloseTo(0.5 * mixtureKl(p, both).value + 0.5 * mixtureKl(q, both).value, 11);
    expect(error).toBeGreaterThan(0);
  });
  it('of one sweep are those of three', () => {
    const { kl: forward, reverseKl, js } = mixtureDivergences(p, q);
    // One sweep refines for all three.
    expect(forward.value).toBeCloseTo(mixtureKl(p, q).value, 12);
    expect(reverseKl.value).toBeCloseTo(mixtureKl(q, p).value, 12);
    expect(js.value).toBeCloseTo(mixtureJs(p, q).value, 12);
    for (const { error } of [forward, reverseKl, js]) {
      expect(error).toBeGreaterThan(0);
      expect(error).toBeLessThan(1e-11);
    }
  });
  it('JS of mixtures far apart is ln 2 and no more', () => {
    const far = p.map((component) => ({ ...component, mean: component.mean + 1e4 }));
    expect(mixtureJs(p, far).value).toBeLessThanOrEqual(Math.LN2);
    expect(mixtureDivergences(p, far).js.value).toBeLessThanOrEqual(Math.LN2);
    expect(mixtureJs(p, far).value).toBeCloseTo(Math.LN2, 12);
  });
  it('the slope of JS is what a small shift shows, on either side', () => {
    const h = 1e-4;
    for (const by of [-3, 0, 0.7, 5]) {
      const moved = (shift: number) =>
        q.map((component) => ({ ...component, mean: component.mean + by + shift }));
      const difference = (mixtureJs(p, moved(h)).value - mixtureJs(p, moved(-h)).value) / (2 * h);
      // Curvature leaves h², quadrature 1e-13/h.
      expect(mixtureJsShiftSlope(p, moved(0)).value).toBeCloseTo(difference, 7);
    }
  });
  it('far from the origin are those at it', () => {
    const at = (mixture: typeof p) =>
      mixture.map((component) => ({ ...component, mean: component.mean + 2 ** 20 }));
    expect(mixtureKl(at(p), at(q)).value).toBeCloseTo(mixtureKl(p, q).value, 11);
    expect(mixtureJsShiftSlope(at(p), at(q)).value).toBeCloseTo(mixtureJsShiftSlope(p, q).value, 11);
  });
  it('of single bumps agree with the closed form', () => {
    for (const [m, s] of [
      [0, 0.1],
      [3, 1],
      [-1, 4],
    ] as const)
      expect(mixtureKl([bump(m, s)], [bump(0, 1)]).value).toBeCloseTo(
        normalKl({ mean: m, sd: s }, { mean: 0, sd: 1 }),
        10,
      );
  });
});

it('integrateDensities hands over both densities, their ratio and the place', () => {
  const pair = pairMixtures(p, q);
  const [one, other, cross, mean] = integrateDensities(pair, 4, (pAt, qAt, logRatio, out, x) => {
    out[0] = pAt;
    out[1] = qAt;
    out[2] = pAt * Math.exp(-logRatio) - qAt;
    out[3] = pAt * (x + pair.origin);
  });
  expect(one!.value).toBeCloseTo(1, 12);
  expect(other!.value).toBeCloseTo(1, 12);
  expect(cross!.value).toBeCloseTo(0, 12);
  // ¼·(−2) + ¾·2.
  expect(mean!.value).toBeCloseTo(1, 12);
});
