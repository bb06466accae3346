import { requireNumbers } from '../validation/requireNumbers.ts';
import { downhillNewton } from './downhillNewton.ts';
import { largestSize } from './largestSize.ts';
import { lengthChecked } from './lengthChecked.ts';
import type { NewtonOptions, NewtonStop } from './NewtonOptions.ts';
import { requireNewtonOptions } from './requireNewtonOptions.ts';
import { shortenStep } from './shortenStep.ts';

/** A function to be lowered; `value` is Infinity where it is not defined. The Hessian is flat and row-major. */
export interface SmoothLoss {
  readonly value: (x: Float64Array) => number;
  readonly gradient: (x: Float64Array) => ArrayLike<number>;
  readonly hessian: (x: Float64Array) => ArrayLike<number>;
}

/** What became of one Newton step: the share of it that was gone, and whether a downward curvature was turned. */
export interface ModifiedNewtonStep {
  /** 1, ½, ¼ … */
  readonly share: number;
  readonly turned: boolean;
}

/**
 * A run of the modified Newton method: the points x₀, x₁, …, what became of the step that led to each but the
 * first, the last of them, and why the run ended; `no-descent` where not even a step too short to move x
 * lowers the loss.
 */
export interface ModifiedNewtonRun {
  readonly iterates: readonly Float64Array[];
  readonly steps: readonly ModifiedNewtonStep[];
  readonly x: Float64Array;
  readonly stopped: NewtonStop | 'no-descent';
  readonly converged: boolean;
}

/**
 * Looks for a minimum by Newton steps that never climb and never leave where the loss is defined.
 *
 * x_{k+1} = x_k − t |H|⁻¹ ∇φ(x_k) (Nocedal & Wright 2006, Algorithm 3.2, with the modification of section 3.4
 * that changes the sign of negative eigenvalues): |H| is the Hessian with its downward curvatures turned
 * upward, t = 1 where that lowers φ enough (their condition 3.4 with c₁ = 10⁻⁴) and else the first of ½, ¼, …
 * that does. Where H is positive definite and t = 1 it is Newton's own step. `stopped` is 'derivative-zero'
 * where H is singular.
 * @throws TypeError or RangeError naming `start`, `maximumSteps` or `tolerance`; RangeError naming `gradient`
 * or `hessian` if what they return has a wrong length.
 *
 * @example
 * const well = { value: ([x]) => x ** 4 - 2 * x * x, gradient: ([x]) => [4 * x ** 3 - 4 * x], hessian: ([x]) => [12 * x * x - 4] };
 * modifiedNewton(well, [0.1]).x; // [1]
 * const logarithm = { value: ([x]) => (x > 0 ? x - Math.log(x) : Infinity), gradient: ([x]) => [1 - 1 / x], hessian: ([x]) => [1 / (x * x)] };
 * modifiedNewton(logarithm, [3], { maximumSteps: 1 }).steps; // [{ share: 0.25, turned: false }]
 */
export function modifiedNewton(
  loss: SmoothLoss,
  start: ArrayLike<number>,
  options: NewtonOptions = {},
): ModifiedNewtonRun {
  requireNumbers('start', start);
  const { maximumSteps, tolerance } = requireNewtonOptions(options);
  const iterates: Float64Array[] = [Float64Array.from(start)];
  const steps: ModifiedNewtonStep[] = [];
  let small = false;
  for (;;) {
    const x = iterates.at(-1)!;
    const end = (stopped: ModifiedNewtonRun['stopped'], converged = stopped === 'converged') => ({
      iterates,
      steps,
      x,
      stopped,
      converged,
    });
    if (small) return end('converged');
    const value = loss.value(x);
    const slope = lengthChecked('gradient', loss.gradient(x), x.length);
    const bend = lengthChecked('hessian', loss.hessian(x), x.length ** 2);
    if (![value, ...slope, ...bend].every(Number.isFinite)) return end('not-finite');
    if (slope.every((part) => part === 0)) return end('converged');
    if (steps.length === maximumSteps) return end('steps');
    const downhill = downhillNewton(slope, bend);
    if (!downhill) return end('derivative-zero');
    const shortened = shortenStep(loss.value, x, value, downhill);
    if (!shortened) return end('no-descent');
    small = largestSize(shortened.x.map((at, i) => at - x[i]!)) <= tolerance * largestSize(shortened.x);
    iterates.push(shortened.x);
    steps.push({ share: shortened.share, turned: downhill.turned });
  }
}
