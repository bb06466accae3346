import { describe, expect, it } from 'vitest';
import {
  mixtureDistances,
  mixtureQuantile,
  normalKl,
  normalJs,
  normalTv,
  normalW1,
  normalW2,
} from '@/math/index.ts';
import { single } from './bumps.ts';
import { agreesWithPrinted } from './printed.ts';

const TABLE = [
  [0.5, '.125', '.0303113005', '.1974126514', '.5', '.598706'],
  [1, '.5', '.1114214822', '.3829249225', '1', '.691462'],
  [2, '2', '.3368308203', '.6826894921', '2', '.841345'],
  [3, '4.5', '.5267773065', '.8663855975', '3', '.933193'],
  [4, '8', '.6327201937', '.9544997361', '4', '.977250'],
  [6, '18', '.6892979330', '.9973002039', '6', '.998650'],
  [8, '32', '.6930536455', '.9999366575', '8', '.999968'],
  [10, '50', '.6931463174', '.9999994267', '10', '.9999997'],
] as const;

// Whole numbers and halves of the table are exact; quadrature is held to 1e-11 of them.
const exactly = (got: number, printed: string) =>
  Math.abs(got - Number(printed)) <= 1e-11 * Math.max(1, Number(printed));

describe.each(TABLE)('D6: unit normal laws at distance %d', (mu, kl, js, tv, w1, accuracy) => {
  const all = mixtureDistances(single(0), single(mu));
  const p = { mean: 0, sd: 1 };
  const q = { mean: mu, sd: 1 };
  it(`KL both ways is ${kl}`, () => {
    expect(exactly(all.kl.value, kl)).toBe(true);
    expect(exactly(all.reverseKl.value, kl)).toBe(true);
    expect(normalKl(p, q)).toBe(Number(kl));
  });
  it(`JS is ${js}`, () => {
    expect(agreesWithPrinted(all.js.value, js)).toBe(true);
    expect(agreesWithPrinted(normalJs(p, q).value, js)).toBe(true);
  });
  it(`TV is ${tv} and the best accuracy ${accuracy}`, () => {
    expect(agreesWithPrinted(all.tv.value, tv)).toBe(true);
    expect(agreesWithPrinted(normalTv(p, q), tv)).toBe(true);
    expect(agreesWithPrinted(all.tv.bestAccuracy, accuracy)).toBe(true);
  });
  it(`W₁ and W₂ are ${w1}`, () => {
    expect(exactly(all.w1.value, w1)).toBe(true);
    expect(exactly(all.w2.value, w1)).toBe(true);
    expect(normalW1(p, q)).toBe(mu);
    expect(normalW2(p, q)).toBe(mu);
  });
});

describe('D6: unequal spreads', () => {
  it('N(0, 1) against N(0, 4): KL .318147, reverse .806853, W₁ .797885, W₂ 1', () => {
    const all = mixtureDistances(single(0), single(0, 2));
    expect(agreesWithPrinted(all.kl.value, '.318147')).toBe(true);
    expect(agreesWithPrinted(all.reverseKl.value, '.806853')).toBe(true);
    expect(agreesWithPrinted(all.w1.value, '.797885')).toBe(true);
    expect(exactly(all.w2.value, '1')).toBe(true);
  });
  it('N(0, 1) against N(1, 4): KL .443147, reverse 1.306853, W₁ 1.166631, W₂² 2', () => {
    const all = mixtureDistances(single(0), single(1, 2));
    expect(agreesWithPrinted(all.kl.value, '.443147')).toBe(true);
    expect(agreesWithPrinted(all.reverseKl.value, '1.306853')).toBe(true);
    expect(agreesWithPrinted(all.w1.value, '1.166631')).toBe(true);
    expect(exactly(all.w2.value ** 2, '2')).toBe(true);
  });
  it('a law that shrinks to a point: KL to it is ∞ and W₁(N(0, 1), δ_m) is E|Z − m|', () => {
    expect(normalKl({ mean: 0, sd: 1 }, { mean: 0, sd: 0 })).toBe(Infinity);
    // E|Z − m| by averaging over 20,001 equal quantile steps; the outermost steps leave about 1e-5.
    const m = 0.7;
    const quantiles = Array.from({ length: 20001 }, (_, k) => mixtureQuantile((k + 0.5) / 20001, single(0)));
    const mean = quantiles.reduce((sum, z) => sum + Math.abs(z - m), 0) / quantiles.length;
    expect(Math.abs(normalW1({ mean: 0, sd: 1 }, { mean: m, sd: 0 }) - mean)).toBeLessThan(3e-5);
  });
});
