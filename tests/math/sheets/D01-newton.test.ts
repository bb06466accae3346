import { describe, expect, it } from 'vitest';
import { newtonRoot } from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';

const run = (start: number) =>
  newtonRoot(
    (x) => x * x - 2,
    (x) => 2 * x,
    start,
  );

describe('D1: Newton on x² − 2 from x₀ = 1', () => {
  const { iterates, converged } = run(1);
  it('x₁ = 1.5, x₂ = 17/12', () => {
    expect([iterates[1], iterates[2]]).toEqual([1.5, 17 / 12]);
  });
  it.each([
    [3, '1.41421568627'],
    [4, '1.41421356237469'],
  ])('x_%d = %s', (k, printed) => {
    expect(agreesWithPrinted(iterates[k]!, printed)).toBe(true);
  });
  it.each([
    [1, '8.6e-2'],
    [2, '2.5e-3'],
    [3, '2.1e-6'],
    [4, '1.6e-12'],
  ])('the error of x_%d is %s', (k, printed) => {
    const error = iterates[k]! - Math.SQRT2;
    // Two digits are printed.
    expect(Math.abs(error / Number(printed) - 1)).toBeLessThan(0.02);
  });
  it('ends at √2', () => {
    expect(converged).toBe(true);
    expect(Math.abs(iterates.at(-1)! - Math.SQRT2)).toBeLessThan(3e-16);
  });
});

it('D1: from x₀ = 0 there is no tangent that comes down', () => {
  expect(run(0)).toMatchObject({ stopped: 'derivative-zero', converged: false });
});

it('D1: from x₀ < 0 it goes to −√2', () => {
  for (const start of [-0.001, -1, -50]) {
    expect(run(start).converged).toBe(true);
    expect(Math.abs(run(start).x + Math.SQRT2)).toBeLessThan(3e-16);
  }
});
