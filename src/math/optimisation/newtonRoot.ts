import { requireFinite } from '../validation/requireFinite.ts';
import type { NewtonOptions, NewtonStop } from './NewtonOptions.ts';
import { requireNewtonOptions } from './requireNewtonOptions.ts';

/**
 * A run of Newton's method on the line.
 *
 * `iterates` holds x₀, x₁, … as far as they are finite, `x` the last of them and `residual` f(x).
 * `converged` is true if f(x) = 0 or the last step was within the tolerance; `stopped` says why the run
 * ended.
 */
export interface NewtonRun {
  readonly iterates: Float64Array;
  readonly x: number;
  readonly residual: number;
  readonly stopped: NewtonStop;
  readonly converged: boolean;
}

/**
 * Looks for a root of f by Newton's method: the root of the tangent is the next guess.
 *
 * x_{k+1} = x_k − f(x_k)/f′(x_k) (Raphson 1690). Near a simple root the number of right digits doubles with
 * each step; far from one it may cycle, run away or meet a flat tangent, and `stopped` says so.
 * @throws TypeError or RangeError naming `start`, `maximumSteps` or `tolerance`.
 *
 * @example
 * newtonRoot((x) => x * x - 2, (x) => 2 * x, 1).x; // 1.414213562373095
 * newtonRoot((x) => x * x - 2, (x) => 2 * x, 0).stopped; // 'derivative-zero'
 * newtonRoot((x) => x ** 3 - 2 * x + 2, (x) => 3 * x * x - 2, 0, { maximumSteps: 4 }).iterates; // [0, 1, 0, 1, 0]
 */
export function newtonRoot(
  f: (x: number) => number,
  derivative: (x: number) => number,
  start: number,
  options: NewtonOptions = {},
): NewtonRun {
  requireFinite('start', start);
  const { maximumSteps, tolerance } = requireNewtonOptions(options);
  const iterates = [start];
  let x = start;
  let small = false;
  for (;;) {
    const residual = f(x);
    const end = (stopped: NewtonStop): NewtonRun => ({
      iterates: Float64Array.from(iterates),
      x,
      residual,
      stopped,
      converged: small || residual === 0,
    });
    if (small) return end('converged');
    const slope = derivative(x);
    if (slope === 0) return end('derivative-zero');
    if (residual === 0) return end('converged');
    if (iterates.length > maximumSteps) return end('steps');
    const next = x - residual / slope;
    if (!Number.isFinite(next)) return end('not-finite');
    small = Math.abs(next - x) <= tolerance * Math.abs(next);
    iterates.push(next);
    x = next;
  }
}
