import { describe, expect, it } from 'vitest';
import { mixtureJs, mixtureW1, normalW2 } from '@/math/index.ts';
import { single } from './bumps.ts';
import { agreesWithPrinted } from './printed.ts';

describe.each([
  [0.1, '.693146'],
  [0.5, '.336831'],
  [1, '.111421'],
])('D7: noise of sd %d on two point masses at distance 1', (sigma, js) => {
  it(`has JS ${js}, that of unit bumps at distance 1/sd`, () => {
    const noisy = mixtureJs(single(0, sigma), single(1, sigma)).value;
    expect(agreesWithPrinted(noisy, js)).toBe(true);
    // The two are the same integral in other units; both carry at most 1e-13 of quadrature error.
    expect(Math.abs(noisy - mixtureJs(single(0), single(1 / sigma)).value)).toBeLessThan(1e-12);
  });
  it('leaves W₁ at 1', () => {
    expect(mixtureW1(single(0, sigma), single(1, sigma)).value).toBeCloseTo(1, 13);
  });
  it('moves each point mass by at most sd (Arjovsky & Bottou, Lemma 4)', () => {
    expect(normalW2({ mean: 0, sd: 0 }, { mean: 0, sd: sigma })).toBe(sigma);
  });
});
