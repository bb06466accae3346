import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { requireCount } from '../validation/requireCount.ts';

/**
 * How far and how long to descend: `learningRate` η (finite, above 0), at most `maximumSteps` (1,000 unless
 * given), until every |∂φ/∂x_i| is at most `tolerance` (1e-10 unless given).
 */
export interface DescentOptions {
  readonly learningRate: number;
  readonly maximumSteps?: number;
  readonly tolerance?: number;
}

/**
 * A descent: the points visited as far as they are finite, the last of them, the largest |∂φ/∂x_i| there, and
 * why it ended.
 */
export interface Descent {
  readonly iterates: readonly Float64Array[];
  readonly x: Float64Array;
  readonly slope: number;
  readonly stopped: 'converged' | 'not-finite' | 'steps';
  readonly converged: boolean;
}

/**
 * Walks downhill with a constant rate and keeps every point of the way.
 *
 * x_{k+1} = x_k − η ∇φ(x_k) (Cauchy 1847). On a quadratic it converges exactly for η < 2/λ_max, see
 * `descentStability`; above, the points grow until one is not finite, and `stopped` says so.
 * @throws TypeError or RangeError naming `start`, `learningRate`, `maximumSteps` or `tolerance`; RangeError
 * naming `gradient` if what it returns has a wrong length.
 *
 * @example
 * gradientDescent(([x]) => [2 * x], [1], { learningRate: 0.25, maximumSteps: 3 }).iterates.map(([x]) => x); // [1, 0.5, 0.25, 0.125]
 * gradientDescent(([x]) => [2 * x], [1], { learningRate: 1.5, maximumSteps: 5000 }).stopped; // 'not-finite'
 */
export function gradientDescent(
  gradient: (x: Float64Array) => ArrayLike<number>,
  start: ArrayLike<number>,
  { learningRate, maximumSteps = 1000, tolerance = 1e-10 }: DescentOptions,
): Descent {
  requireNumbers('start', start);
  requireFinite('learningRate', learningRate, { min: 0, exclusive: true });
  requireCount('maximumSteps', maximumSteps, 0);
  requireFinite('tolerance', tolerance, { min: 0 });
  const iterates = [Float64Array.from(start)];
  for (;;) {
    const x = iterates.at(-1)!;
    const uphill = gradient(x);
    if (uphill.length !== x.length)
      throw new RangeError(`gradient returned ${uphill.length} numbers; it must return ${x.length}.`);
    const slope = Float64Array.from(uphill).reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    const end = (stopped: Descent['stopped']): Descent => ({
      iterates,
      x,
      slope,
      stopped,
      converged: stopped === 'converged',
    });
    if (slope <= tolerance) return end('converged');
    if (iterates.length > maximumSteps) return end('steps');
    const next = x.map((coordinate, i) => coordinate - learningRate * uphill[i]!);
    if (!next.every(Number.isFinite)) return end('not-finite');
    iterates.push(next);
  }
}
