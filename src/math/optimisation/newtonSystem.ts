import { solveLinear } from '../linear/solveLinear.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { largestSize } from './largestSize.ts';
import { lengthChecked } from './lengthChecked.ts';
import type { NewtonOptions, NewtonStop } from './NewtonOptions.ts';
import { requireNewtonOptions } from './requireNewtonOptions.ts';

/**
 * A run of Newton's method in n dimensions.
 *
 * `iterates` holds the points x₀, x₁, … as far as they are finite, `x` the last of them and `residual` the
 * largest |F_i(x)|. `converged` is true if F(x) = 0 or the last step was within the tolerance of the largest
 * coordinate; `stopped` says why the run ended.
 */
export interface NewtonSystemRun {
  readonly iterates: readonly Float64Array[];
  readonly x: Float64Array;
  readonly residual: number;
  readonly stopped: NewtonStop;
  readonly converged: boolean;
}

/**
 * Looks for a common root of n functions of n variables by Newton's method.
 *
 * x_{k+1} = x_k − J(x_k)⁻¹ F(x_k) (Nocedal & Wright 2006, Algorithm 11.1). `jacobian` returns J flat and
 * row-major, row i the gradient of F_i; with F = ∇φ and J the Hessian it minimises φ, a quadratic in one
 * step. `stopped` is 'derivative-zero' where J is singular.
 * @throws TypeError or RangeError naming `start`, `maximumSteps` or `tolerance`; RangeError naming `f` or
 * `jacobian` if what they return has a wrong length.
 *
 * @example
 * newtonSystem(([a, b]) => [a + b - 1, 2 * a + b - 3], () => [1, 1, 2, 1], [0, 0]).x; // [2, -1]
 * newtonSystem(([x, y]) => [x * x + y * y - 4, x - y], ([x, y]) => [2 * x, 2 * y, 1, -1], [1, 1]).x; // [1.414213562373095, 1.414213562373095]
 * newtonSystem(([x, y]) => [x, x + 1], () => [1, 0, 1, 0], [1, 1]).stopped; // 'derivative-zero'
 */
export function newtonSystem(
  f: (x: Float64Array) => ArrayLike<number>,
  jacobian: (x: Float64Array) => ArrayLike<number>,
  start: ArrayLike<number>,
  options: NewtonOptions = {},
): NewtonSystemRun {
  requireNumbers('start', start);
  const { maximumSteps, tolerance } = requireNewtonOptions(options);
  const n = start.length;
  const iterates = [Float64Array.from(start)];
  let small = false;
  for (;;) {
    const x = iterates.at(-1)!;
    const value = lengthChecked('f', f(x), n);
    const residual = largestSize(value);
    const end = (stopped: NewtonStop): NewtonSystemRun => ({
      iterates,
      x,
      residual,
      stopped,
      converged: small || residual === 0,
    });
    if (small) return end('converged');
    const slopes = lengthChecked('jacobian', jacobian(x), n * n);
    if (!(value.every(Number.isFinite) && slopes.every(Number.isFinite))) return end('not-finite');
    const step = solveLinear(slopes, value);
    if (!step) return end('derivative-zero');
    if (residual === 0) return end('converged');
    if (iterates.length > maximumSteps) return end('steps');
    const next = x.map((coordinate, i) => coordinate - step[i]!);
    if (!next.every(Number.isFinite)) return end('not-finite');
    small = largestSize(next.map((coordinate, i) => coordinate - x[i]!)) <= tolerance * largestSize(next);
    iterates.push(next);
  }
}
