import { requireCount } from '../validation/requireCount.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * How far and how long to descend: no step longer than `longestStep` (Infinity unless given), at most
 * `maximumSteps` (500 unless given), until every |∂φ/∂x_i| is at most `tolerance` (1e-8 unless given).
 */
export interface LineSearchOptions {
  readonly longestStep?: number;
  readonly maximumSteps?: number;
  readonly tolerance?: number;
}

/**
 * A descent: the points visited, the last of them, the largest |∂φ/∂x_i| there, and why it ended: `flat`
 * where no step lowers φ any more in double precision.
 */
export interface LineSearchDescent {
  readonly iterates: readonly Float64Array[];
  readonly x: Float64Array;
  readonly slope: number;
  readonly stopped: 'converged' | 'flat' | 'steps';
  readonly converged: boolean;
}

/** A step must bring this share of what the slope promises (Nocedal & Wright 2006, section 3.1). */
const SUFFICIENT = 1e-4;

/**
 * Walks downhill and shortens each step until φ really falls, so that it ends in the valley it began in.
 *
 * x_{k+1} = x_k − η_k ∇φ(x_k) with η_k halved until φ falls by at least 10⁻⁴ η_k |∇φ|² (Nocedal & Wright
 * 2006, Algorithm 3.1), first tried as long as the last two points suggest (Barzilai & Borwein 1988). φ never
 * rises along the way. A saddle holds a descent that starts exactly on its ridge.
 * @throws TypeError or RangeError naming `start`, `longestStep`, `maximumSteps` or `tolerance`; RangeError
 * naming `gradient` if what it returns has a wrong length.
 *
 * @example
 * lineSearchDescent(([x]) => (x - 3) ** 2, ([x]) => [2 * (x - 3)], [0]).x; // [3]
 * lineSearchDescent(([x]) => (x * x - 1) ** 2, ([x]) => [4 * x * (x * x - 1)], [0]).x; // [0]
 * lineSearchDescent(([x]) => x * x, ([x]) => [2 * x], [1], { longestStep: 0.25, maximumSteps: 2 }).iterates.map(([x]) => x); // [1, 0.75, 0.5]
 */
export function lineSearchDescent(
  value: (x: Float64Array) => number,
  gradient: (x: Float64Array) => ArrayLike<number>,
  start: ArrayLike<number>,
  { longestStep = Infinity, maximumSteps = 500, tolerance = 1e-8 }: LineSearchOptions = {},
): LineSearchDescent {
  requireNumbers('start', start);
  if (longestStep !== Infinity) requireFinite('longestStep', longestStep, { min: 0, exclusive: true });
  requireCount('maximumSteps', maximumSteps, 0);
  requireFinite('tolerance', tolerance, { min: 0 });
  const iterates = [Float64Array.from(start)];
  let height = value(iterates[0]!);
  let uphill = slopesAt(gradient, iterates[0]!);
  let rate = 1;
  for (;;) {
    const x = iterates.at(-1)!;
    const slope = uphill.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    const end = (stopped: LineSearchDescent['stopped']): LineSearchDescent => ({
      iterates,
      x,
      slope,
      stopped,
      converged: stopped === 'converged',
    });
    if (slope <= tolerance) return end('converged');
    if (iterates.length > maximumSteps) return end('steps');
    const next = stepFrom(value, { x, height, uphill }, Math.min(rate, longestStep / norm(uphill)));
    if (!next) return end('flat');
    const steeper = slopesAt(gradient, next.x);
    rate = suggestedRate(minus(next.x, x), minus(steeper, uphill)) ?? 2 * next.rate;
    height = next.height;
    uphill = steeper;
    iterates.push(next.x);
  }
}

interface Place {
  readonly x: Float64Array;
  readonly height: number;
  readonly uphill: Float64Array;
}

/** The first point along −∇φ that is low enough; undefined once the step is too short to change x. */
function stepFrom(value: (x: Float64Array) => number, { x, height, uphill }: Place, first: number) {
  const promise = dot(uphill, uphill);
  for (let rate = first; ; rate /= 2) {
    const next = x.map((coordinate, i) => coordinate - rate * uphill[i]!);
    if (next.every((coordinate, i) => coordinate === x[i])) return undefined;
    const lower = value(next);
    if (lower < height && lower <= height - SUFFICIENT * rate * promise)
      return { x: next, height: lower, rate };
  }
}

/** |Δx|²/(Δx·Δ∇φ): the rate that suits the curvature last met; undefined where that is not upward. */
function suggestedRate(moved: Float64Array, turned: Float64Array): number | undefined {
  const bend = dot(moved, turned);
  return bend > 0 ? dot(moved, moved) / bend : undefined;
}

function slopesAt(gradient: (x: Float64Array) => ArrayLike<number>, x: Float64Array): Float64Array {
  const slopes = Float64Array.from(gradient(x));
  if (slopes.length === x.length) return slopes;
  throw new RangeError(`gradient returned ${slopes.length} numbers; it must return ${x.length}.`);
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, part, i) => sum + part * b[i]!, 0);
const norm = (a: Float64Array): number => Math.sqrt(dot(a, a));
const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((part, i) => part - b[i]!);
