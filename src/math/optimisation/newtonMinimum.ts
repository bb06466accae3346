import { newtonRoot } from './newtonRoot.ts';
import type { NewtonRun } from './newtonRoot.ts';
import type { NewtonOptions } from './NewtonOptions.ts';

/**
 * A run of Newton's method towards a stationary point of φ: `residual` is φ′(x), `curvature` φ″(x), and
 * `minimum` is true if the run converged where the curvature is positive.
 */
export interface NewtonMinimum extends NewtonRun {
  readonly curvature: number;
  readonly minimum: boolean;
}

/**
 * Looks for a minimum of φ by Newton's method on its slope: the bottom of the parabola that touches φ is the
 * next guess.
 *
 * x_{k+1} = x_k − φ′(x_k)/φ″(x_k) (Nocedal & Wright 2006, section 3.3). It finds roots of φ′, so it is as
 * content with a maximum: `minimum` tells. `stopped` is 'derivative-zero' where φ″ = 0.
 * @throws TypeError or RangeError naming `start`, `maximumSteps` or `tolerance`.
 *
 * @example
 * newtonMinimum((x) => 2 * (x - 3), () => 2, 10).iterates; // [10, 3]
 * newtonMinimum((x) => 4 * x ** 3 - 4 * x, (x) => 12 * x * x - 4, 2).x; // 1
 * newtonMinimum((x) => 4 * x ** 3 - 4 * x, (x) => 12 * x * x - 4, 0.1).minimum; // false
 */
export function newtonMinimum(
  slope: (x: number) => number,
  curvature: (x: number) => number,
  start: number,
  options: NewtonOptions = {},
): NewtonMinimum {
  const run = newtonRoot(slope, curvature, start, options);
  const bend = curvature(run.x);
  return { ...run, curvature: bend, minimum: run.converged && bend > 0 };
}
