import { describe, expect, it } from 'vitest';
import { bilinearGameFactor, twoPlayerDescent, type GameMethod } from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';

/** f₁ = xy, lowered by x; f₂ = −xy, lowered by y. */
const game = { first: (_x: number, y: number) => y, second: (x: number) => -x };
const run = (method: GameMethod, learningRate: number, steps = 100, start = [1, 1]) =>
  twoPlayerDescent(game, start, { learningRate, steps, method });
const radii = ({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }) =>
  Array.from(x, (at, k) => Math.hypot(at, y[k]!));

describe('D12: two players on xy', () => {
  it('simultaneous steps of 0.1 from (1, 1) are at 2.325861 after 100', () => {
    const radius = radii(run('simultaneous', 0.1)).at(-1)!;
    expect(agreesWithPrinted(radius, '2.325861')).toBe(true);
    // A hundred steps of a few roundings each.
    expect(radius).toBeCloseTo(Math.SQRT2 * 1.01 ** 50, 12);
  });
  it.each([0.01, 0.1, 0.5, 1, 2.5])('η = %d: simultaneous steps multiply the radius by √(1 + η²)', (eta) => {
    const all = radii(run('simultaneous', eta, 20, [0.3, -1.2]));
    for (const [k, radius] of all.slice(1).entries())
      expect(radius / all[k]!).toBeCloseTo(Math.sqrt(1 + eta * eta), 12);
  });
  it.each([0.1, 1, 1.9])('η = %d: alternating steps stay on x² − ηxy + y², and so within bounds', (eta) => {
    const { x, y } = run('alternating', eta, 1000);
    for (const [k, at] of x.entries())
      expect(at * at - eta * at * y[k]! + y[k]! * y[k]!).toBeCloseTo(2 - eta, 10);
    // The least and the greatest value of the form over the unit circle are 1 ∓ η/2.
    const most = Math.sqrt((2 - eta) / (1 - eta / 2));
    expect(Math.max(...radii({ x, y }))).toBeLessThanOrEqual(most * (1 + 1e-12));
    expect(bilinearGameFactor('alternating', eta)).toBe(1);
  });
  it.each([2.1, 3])('η = %d: alternating steps run away as well', (eta) => {
    const all = radii(run('alternating', eta, 60));
    expect(all.at(-1)! / all.at(-2)!).toBeCloseTo(bilinearGameFactor('alternating', eta), 9);
    expect(bilinearGameFactor('alternating', eta)).toBeGreaterThan(1);
  });
  it.each([
    [0.1, 0.9950376877284598],
    [Math.SQRT1_2, 0.8660254037844386],
    [1, 1],
    [1.5, 1.9525624189766637],
  ])('η = %d: extragradient steps multiply the radius by √(1 − η² + η⁴) = %d', (eta, factor) => {
    expect(bilinearGameFactor('extragradient', eta)).toBeCloseTo(factor, 14);
    const all = radii(run('extragradient', eta, 20));
    for (const [k, radius] of all.slice(1).entries()) expect(radius / all[k]!).toBeCloseTo(factor, 12);
  });
});

describe('twoPlayerDescent on another game', () => {
  // f₁ = x² + xy, f₂ = y² − xy.
  const settling = {
    first: (x: number, y: number) => 2 * x + y,
    second: (x: number, y: number) => 2 * y - x,
  };
  const step = (method: GameMethod) => {
    const { x, y } = twoPlayerDescent(settling, [1, 2], { learningRate: 0.25, steps: 1, method });
    return [x[1], y[1]];
  };
  it('takes each slope where the method says', () => {
    expect(step('simultaneous')).toEqual([0, 1.25]);
    expect(step('alternating')).toEqual([0, 1]);
    // Looks from (0, 1.25): slopes 1.25 and 2.5.
    expect(step('extragradient')).toEqual([0.6875, 1.375]);
  });
  it('gives the start alone for no steps', () => {
    expect(twoPlayerDescent(settling, [1, 2], { learningRate: 1, steps: 0, method: 'alternating' })).toEqual({
      x: Float64Array.of(1),
      y: Float64Array.of(2),
    });
  });
  it.each([
    ['start has 3 numbers; pass two, [x, y].', { start: [1, 2, 3] }],
    ['learningRate is 0; it must be finite and greater than 0.', { learningRate: 0 }],
    ['steps is -1; it must be a whole number, 0 or more.', { steps: -1 }],
  ])('refuses: %s', (message, { start = [1, 1], learningRate = 1, steps = 1 }: Bad) => {
    expect(() => twoPlayerDescent(settling, start, { learningRate, steps, method: 'simultaneous' })).toThrow(
      message,
    );
  });
  it('refuses an unknown method, and the factor a rate of 0', () => {
    const method = 'polite' as GameMethod;
    const expected =
      "method is \"polite\"; it must be one of 'simultaneous', 'alternating', 'extragradient'.";
    expect(() => twoPlayerDescent(settling, [1, 1], { learningRate: 1, steps: 1, method })).toThrow(expected);
    expect(() => bilinearGameFactor(method, 1)).toThrow(expected);
    expect(() => bilinearGameFactor('simultaneous', 0)).toThrow('learningRate is 0;');
  });
});

interface Bad {
  readonly start?: readonly number[];
  readonly learningRate?: number;
  readonly steps?: number;
}
