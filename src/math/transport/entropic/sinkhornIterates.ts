import { requireChoice } from '../../validation/requireChoice.ts';
import { iteratePotentials } from './iteratePotentials.ts';
import { readProblem } from './readProblem.ts';
import { readStart } from './readStart.ts';
import type { SinkhornIterate } from './SinkhornIterate.ts';

/**
 * How Sinkhorn iterates.
 *
 * `eps` is the strength of the entropy in the units of the costs; `start` the column potentials to begin with
 * (0 unless given; those of a similar problem save steps); `domain` 'scaling' multiplies with a kernel, 'log'
 * takes log-sum-exps throughout: slower, and the same numbers up to rounding.
 */
export interface SinkhornSteps {
  readonly eps: number;
  readonly start?: ArrayLike<number>;
  readonly domain?: 'scaling' | 'log';
}

/**
 * Sinkhorn's iteration step by step, without end: stop reading when satisfied.
 *
 * One step updates f first, f_i = −ε ln Σ_j b_j exp((g_j − C_ij)/ε), then g likewise over the rows (Cuturi
 * 2013 in the log domain; Peyré & Cuturi 2019, §4.4). Weights are divided by their own sums; weights of 0
 * are legal and get the potential that the formula gives. `cost` is a flat row-major matrix. The arrays
 * yielded are the caller's to keep.
 * @throws TypeError or RangeError, at the first step, naming `a`, `b`, `cost`, `eps`, `start` or `domain`.
 *
 * @example
 * const steps = sinkhornIterates([1, 1], [1, 1], [0, 1, 1, 0], { eps: 1 });
 * steps.next().value.marginalError; // 0
 */
export function* sinkhornIterates(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  cost: ArrayLike<number>,
  { eps, start, domain = 'scaling' }: SinkhornSteps,
): Generator<SinkhornIterate, never, void> {
  requireChoice('domain', domain, ['scaling', 'log']);
  return yield* iteratePotentials(readProblem(a, b, cost, eps), readStart(start, b), domain);
}
