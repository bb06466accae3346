import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  adamStep,
  clipWeights,
  descentContraction,
  descentStability,
  gradientDescent,
  newtonMinimum,
  newtonRoot,
  newtonSystem,
  rmspropStep,
  sgdStep,
  solveLinear,
} from '@/math/index.ts';
import { real } from './arbitraries.ts';
import { holds, near } from './property.ts';

/** A symmetric positive definite 2 × 2 matrix with eigenvalues in [0.1, 20]. */
const bowl = fc
  .record({ small: real(0.1, 2), large: real(2, 20), angle: real(0, Math.PI) })
  .map(({ small, large, angle }) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const off = (large - small) * c * s;
    return { matrix: [large * c * c + small * s * s, off, off, large * s * s + small * c * c], small, large };
  });
/** Tenths, so that no square underflows. */
const tenth = (min: number, max: number) => fc.integer({ min, max }).map((k) => k / 10);
const point = fc.array(real(-10, 10), { minLength: 2, maxLength: 2 });
const slopeOf = (m: readonly number[]) => (x: ArrayLike<number>) => [
  m[0]! * x[0]! + m[1]! * x[1]!,
  m[2]! * x[0]! + m[3]! * x[1]!,
];

describe('Newton', () => {
  it('falls from the right onto the root of x² − a', () => {
    holds(real(0.01, 100), real(1, 50), (a, above) => {
      const root = Math.sqrt(a);
      const { iterates, converged } = newtonRoot(
        (x) => x * x - a,
        (x) => 2 * x,
        root + above,
      );
      const falls = iterates.every((x, k) => k === 0 || x <= iterates[k - 1]! * (1 + 1e-15));
      return converged && falls && near(iterates.at(-1)!, root, 1e-15);
    });
  });
  it('does not see the unit of f, and moves with the unit of x', () => {
    holds(real(-4, 4), (start) => {
      const f = (x: number) => Math.atan(x) - 0.5;
      const slope = (x: number) => 1 / (1 + x * x);
      const plain = newtonRoot(f, slope, start, { maximumSteps: 6 });
      // Powers of two change no digit.
      const louder = newtonRoot(
        (x) => 8 * f(x),
        (x) => 8 * slope(x),
        start,
        { maximumSteps: 6 },
      );
      const wider = newtonRoot(
        (y) => f(y / 4),
        (y) => slope(y / 4) / 4,
        4 * start,
        { maximumSteps: 6 },
      );
      return (
        plain.iterates.every((x, k) => louder.iterates[k] === x && wider.iterates[k] === 4 * x) &&
        plain.stopped === louder.stopped
      );
    });
  });
  it('is content only where f is nearly 0', () => {
    holds(real(-3, 3), real(-2, 2), (a, start) => {
      const f = (x: number) => x ** 3 - 2 * x + a;
      const { x, converged, residual } = newtonRoot(f, (t) => 3 * t * t - 2, start);
      // |x| ≤ 3 at a root; a step of 2⁻⁵⁰·|x| with a slope of at most 25.
      return !converged || (residual === f(x) && Math.abs(residual) < 1e-12);
    });
  });
  it('finds the bottom of a convex quartic', () => {
    holds(real(0.5, 3), tenth(-20, 20), real(0.1, 2), real(-3, 3), (quadratic, linear, quartic, start) => {
      const slope = (x: number) => 2 * quadratic * x + linear + 4 * quartic * x ** 3;
      const run = newtonMinimum(slope, (x) => 2 * quadratic + 12 * quartic * x * x, start, {
        maximumSteps: 200,
      });
      return run.minimum && Math.abs(run.residual) < 1e-13 * (1 + Math.abs(linear));
    });
  });
  it('solves a quadratic of n variables in one step, as elimination does', () => {
    holds(bowl, point, point, ({ matrix }, target, start) => {
      const slope = slopeOf(matrix);
      const b = slope(target);
      const gradient = (x: Float64Array) => slope(x).map((part, i) => part - b[i]!);
      const { iterates } = newtonSystem(gradient, () => matrix, start);
      const solved = solveLinear(matrix, b)!;
      // Condition at most 200.
      return [0, 1].every(
        (i) => near(iterates[1]![i]!, target[i]!, 1e-11) && near(solved[i]!, target[i]!, 1e-11),
      );
    });
  });
});

describe('gradient descent on a quadratic', () => {
  it('never leaves the bound of its contraction', () => {
    holds(bowl, point, real(0.001, 0.2), ({ matrix }, start, learningRate) => {
      const { eigenvalues } = descentStability(matrix, 2);
      const rate = descentContraction(eigenvalues, learningRate);
      const { iterates } = gradientDescent(slopeOf(matrix), start, { learningRate, maximumSteps: 20 });
      return iterates.every(
        (x, k) => k === 0 || Math.hypot(...x) <= rate * Math.hypot(...iterates[k - 1]!) * (1 + 1e-12) + 1e-12,
      );
    });
  });
  it('converges below 2/λ_max and runs away above', () => {
    holds(bowl, point, ({ matrix, large }, start) => {
      const { stableBelow } = descentStability(matrix, 2);
      const below = gradientDescent(slopeOf(matrix), start, {
        learningRate: 0.9 * stableBelow,
        maximumSteps: 5000,
      });
      const along = [1, 1 + 1e-3];
      const above = gradientDescent(slopeOf(matrix), along, {
        learningRate: 1.5 * stableBelow,
        maximumSteps: 200,
      });
      const grew = !above.x.every((value) => Math.abs(value) < 1e6) || above.stopped === 'converged';
      return near(stableBelow, 2 / large, 1e-13) && below.converged && grew;
    });
  });
  it('has its best rate where no other contracts more', () => {
    holds(bowl, real(0.001, 0.5), ({ matrix }, other) => {
      const { eigenvalues, bestRate, bestContraction, condition } = descentStability(matrix, 2);
      return (
        near(descentContraction(eigenvalues, bestRate), bestContraction, 1e-13) &&
        near(bestContraction, (condition - 1) / (condition + 1), 1e-12) &&
        descentContraction(eigenvalues, other) >= bestContraction - 1e-13
      );
    });
  });
});

describe('optimiser steps', () => {
  const vectors = fc
    .integer({ min: 1, max: 5 })
    .chain((n) => fc.tuple(...[0, 1, 2].map(() => fc.array(tenth(-50, 50), { minLength: n, maxLength: n }))));
  it('sgdStep without momentum is a step of gradient descent', () => {
    holds(vectors, real(0.001, 1), ([w, g], learningRate) => {
      const moments = { step: 0, first: [], second: [] };
      const { weights } = sgdStep(w!, g!, moments, { learningRate });
      const { iterates } = gradientDescent(() => g!, w!, { learningRate, maximumSteps: 1, tolerance: 0 });
      return weights.every((weight, i) => weight === iterates.at(-1)![i]);
    });
  });
  it('Adam’s first step is the rate times the sign, whatever the gradient’s size', () => {
    holds(vectors, real(0.001, 1), ([w, g], learningRate) => {
      const zeros = w!.map(() => 0);
      const options = { learningRate, beta1: 0.9, beta2: 0.999, epsilon: 0 };
      const { weights } = adamStep(w!, g!, { step: 0, first: zeros, second: zeros }, options);
      return g!.every(
        (part, i) => part === 0 || near(weights[i]!, w![i]! - learningRate * Math.sign(part), 1e-12),
      );
    });
  });
  it('RMSProp does not see the unit of the loss', () => {
    holds(vectors, ([w, g, s]) => {
      const options = { learningRate: 0.1, decay: 0.9, epsilon: 0 };
      const squares = s!.map((value) => 0.01 + value * value);
      const step = (unit: number) =>
        rmspropStep(
          w!,
          g!.map((part) => part * unit),
          { step: 0, first: [], second: squares.map((square) => square * unit * unit) },
          options,
        ).weights;
      const plain = step(1);
      return step(4).every((weight, i) => weight === plain[i]);
    });
  });
  it('clipping is the nearest point of the box, and a second time nothing', () => {
    holds(vectors, real(0.01, 3), ([w], clip) => {
      const once = clipWeights(w!, clip);
      const twice = clipWeights(once, clip);
      return once.every(
        (weight, i) =>
          Math.abs(weight) <= clip && weight === twice[i] && (Math.abs(w![i]!) > clip || weight === w![i]),
      );
    });
  });
});
