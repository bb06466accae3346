import { describe, expect, it } from 'vitest';
import { jsDivergence, klDivergence, mixtureKl, totalVariation } from '@/math/index.ts';
import { bump, single } from './bumps.ts';
import { agreesWithPrinted } from './printed.ts';

describe('D5: (.5, .5) against (.1, .9)', () => {
  const p = [0.5, 0.5];
  const q = [0.1, 0.9];
  it.each([
    ['KL(p‖q)', klDivergence(p, q), '.510826'],
    ['KL(q‖p)', klDivergence(q, p), '.368064'],
    ['JS', jsDivergence(p, q), '.101749'],
    ['TV', totalVariation(p, q), '.4'],
  ])('%s is %d, printed %s', (_name, value, printed) => {
    expect(agreesWithPrinted(value, printed)).toBe(true);
  });
});

describe('D5: (.5, .5) against (0, 1), an emptied bin', () => {
  const p = [0.5, 0.5];
  const q = [0, 1];
  it('has KL(p‖q) = ∞', () => {
    expect(klDivergence(p, q)).toBe(Infinity);
  });
  it('has KL(q‖p) = log 2, JS .215762, TV .5', () => {
    expect(klDivergence(q, p)).toBe(Math.LN2);
    expect(agreesWithPrinted(jsDivergence(p, q), '.215762')).toBe(true);
    expect(totalVariation(p, q)).toBe(0.5);
  });
});

describe('D5: one bump fitted to ½ N(−3, 1) + ½ N(3, 1)', () => {
  const target = [bump(-3), bump(3)];
  const forward = (mean: number, sd: number) => mixtureKl(target, single(mean, sd)).value;
  const reverse = (mean: number, sd: number) => mixtureKl(single(mean, sd), target).value;
  it('forward KL is least at mean 0 and sd √10 = 3.162278, with .461995', () => {
    expect(agreesWithPrinted(Math.sqrt(10), '3.162278')).toBe(true);
    expect(agreesWithPrinted(forward(0, Math.sqrt(10)), '.461995')).toBe(true);
    expect(isLowest(forward, 0, Math.sqrt(10))).toBe(true);
  });
  it.each([-2.98431, 2.98431])('reverse KL is least at mean %d and sd 1.02337, with .688769', (mean) => {
    expect(agreesWithPrinted(reverse(mean, 1.02337), '.688769')).toBe(true);
    expect(isLowest(reverse, mean, 1.02337)).toBe(true);
  });
  it('reverse KL at mean 0 is least at sd 2.7438, with .840621', () => {
    expect(agreesWithPrinted(reverse(0, 2.7438), '.840621')).toBe(true);
    expect(reverse(0, 2.7438)).toBeLessThan(Math.min(reverse(0, 2.7428), reverse(0, 2.7448)));
  });
});

/**
 * Whether a step of 1e-3 in any direction climbs: the printed optimum is good to 5e-6, the curvature there is
 * of order 1.
 */
function isLowest(f: (mean: number, sd: number) => number, mean: number, sd: number): boolean {
  const steps = [-1e-3, 0, 1e-3].flatMap((dm) => [-1e-3, 0, 1e-3].map((ds) => [dm, ds] as const));
  return steps.every(([dm, ds]) => (dm === 0 && ds === 0) || f(mean + dm, sd + ds) > f(mean, sd));
}
