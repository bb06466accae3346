import { describe, expect, it } from 'vitest';
import {
  descentContraction,
  descentStability,
  gradientDescent,
  newtonSystem,
  symmetricEigen,
} from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';

// L(a, b) = (a + b − 1)² + (2a + b − 3)².
const GRAM = [5, 3, 3, 2];
const HESSIAN = GRAM.map((entry) => 2 * entry);
const residuals = (a: number, b: number) => [a + b - 1, 2 * a + b - 3] as const;
const loss = ([a, b]: Iterable<number>) => {
  const [first, second] = residuals(a!, b!);
  return first ** 2 + second ** 2;
};
const gradient = ([a, b]: Float64Array) => {
  const [first, second] = residuals(a!, b!);
  return [2 * (first + 2 * second), 2 * (first + second)];
};
const descend = (learningRate: number, maximumSteps: number) =>
  gradientDescent(gradient, [0, 0], { learningRate, maximumSteps });

describe('D2: two equations as a loss', () => {
  it('the minimum is 0 at (2, −1)', () => {
    expect(loss([2, -1])).toBe(0);
    expect(gradient(Float64Array.of(2, -1))).toEqual([0, 0]);
  });
  it('AᵀA has eigenvalues 6.854102 and 0.145898, product 1, condition 46.98', () => {
    const [small, large] = symmetricEigen(GRAM, 2).values;
    expect(agreesWithPrinted(large!, '6.854102')).toBe(true);
    expect(agreesWithPrinted(small!, '0.145898')).toBe(true);
    // Each is rounded to some units of the larger.
    expect(Math.abs(small! * large! - 1)).toBeLessThan(1e-14);
    expect(agreesWithPrinted(descentStability(HESSIAN, 2).condition, '46.98')).toBe(true);
  });
  const { stableBelow, bestRate, bestContraction, eigenvalues } = descentStability(HESSIAN, 2);
  it('gradient descent is stable just below η = 0.145898', () => {
    expect(agreesWithPrinted(stableBelow, '0.145898')).toBe(true);
    expect(descentContraction(eigenvalues, 0.999 * stableBelow)).toBeLessThan(1);
    expect(descentContraction(eigenvalues, 1.001 * stableBelow)).toBeGreaterThan(1);
  });
  it('below it converges', () => {
    const run = descend(0.99 * stableBelow, 2000);
    expect(run.converged).toBe(true);
    expect(loss(run.x)).toBeLessThan(1e-18);
  });
  it('at the limit it oscillates', () => {
    const { iterates } = descend(stableBelow, 4001);
    const even = loss(iterates[4000]!);
    const odd = loss(iterates[4001]!);
    // 4,000 steps let rounding grow by 4,000 units in the last place.
    expect(Math.abs(even / odd - 1)).toBeLessThan(1e-11);
    expect(even).toBeGreaterThan(0.01);
    expect(Math.abs(iterates[4000]![0]! - iterates[4001]![0]!)).toBeGreaterThan(0.1);
  });
  it('above it runs away until no double can follow', () => {
    const run = descend(1.2 * stableBelow, 5000);
    expect(run.stopped).toBe('not-finite');
    expect(run.x.every(Number.isFinite)).toBe(true);
  });
  it('the best rate shrinks the distance by (κ − 1)/(κ + 1) a step at worst', () => {
    const { iterates } = descend(bestRate, 50);
    for (let k = 1; k <= 50; k++) {
      const distance = (x: Float64Array) => Math.hypot(x[0]! - 2, x[1]! + 1);
      expect(distance(iterates[k]!)).toBeLessThanOrEqual(
        bestContraction * distance(iterates[k - 1]!) * (1 + 1e-12),
      );
    }
  });
  it('Newton is exact in one step from anywhere', () => {
    for (const start of [
      [0, 0],
      [-300, 41],
    ]) {
      const { iterates } = newtonSystem(gradient, () => HESSIAN, start);
      // Elimination with condition 47 from 300 away.
      expect(Math.abs(iterates[1]![0]! - 2)).toBeLessThan(1e-11);
      expect(Math.abs(iterates[1]![1]! + 1)).toBeLessThan(1e-11);
    }
  });
});
