import { neumaierSum } from '../../summation/neumaierSum.ts';
import { requireChoice } from '../../validation/requireChoice.ts';
import { requireCount } from '../../validation/requireCount.ts';
import { requireFinite } from '../../validation/requireFinite.ts';
import { iteratePotentials } from './iteratePotentials.ts';
import { planOfPotential } from './planOfPotential.ts';
import { readProblem } from './readProblem.ts';
import { readStart } from './readStart.ts';
import type { SinkhornSteps } from './sinkhornIterates.ts';
import type { SinkhornIterate } from './SinkhornIterate.ts';

/**
 * When Sinkhorn stops: at a `marginalError` of at most `tolerance` (1e-9), or after `maximumIterations`
 * (10 000) without.
 */
export interface SinkhornOptions extends SinkhornSteps {
  readonly tolerance?: number;
  readonly maximumIterations?: number;
}

/**
 * An entropic transport plan, its potentials and how well it was reached.
 *
 * `plan` is row-major, P_ij = a_i b_j exp((f_i + g_j − C_ij)/ε); `cost` = ⟨P, C⟩ without entropy. `valueKl` =
 * Σ a f + Σ b g, the minimum of ⟨P, C⟩ + ε KL(P‖a bᵀ) at convergence and a lower bound of it before;
 * `valueNegent` the same with ε Σ P ln P (POT's convention; Cuturi's −ε Σ P (ln P − 1) is ε more).
 * `marginalError` = Σ_i |row sum − a_i| as measured, `converged` whether that is within `tolerance`.
 */
export interface Sinkhorn extends Omit<SinkhornIterate, 'iteration'> {
  readonly plan: Float64Array;
  readonly cost: number;
  readonly valueKl: number;
  readonly valueNegent: number;
  readonly iterations: number;
  readonly tolerance: number;
  readonly converged: boolean;
}

/**
 * Entropic optimal transport by Sinkhorn's iteration, stable for every ε.
 *
 * min ⟨P, C⟩ + ε KL(P‖a bᵀ) over plans P with marginals a and b (Cuturi 2013; Peyré & Cuturi 2019, §4). ε is
 * in the units of the costs: large ε blurs the plan towards a bᵀ, ε → 0 gives exact transport but takes more
 * iterations, about (range of C)/ε of them and more. `cost` is a flat row-major matrix, a.length rows of
 * b.length columns; weights are divided by their own sums and may be 0.
 * @throws TypeError or RangeError naming `a`, `b`, `cost`, `eps`, `start`, `domain`,
 * `tolerance` or `maximumIterations`.
 *
 * @example
 * sinkhorn([1, 1], [1, 1], [0, 1, 1, 0], { eps: 1e-3 }).plan; // [0.5, 0, 0, 0.5]
 * sinkhorn([1], [1, 3], [2, 6], { eps: 1 }).cost; // 5
 * sinkhorn([3, 1], [1, 1], [0, 2, 1, 0], { eps: 0.1 }).converged; // true
 */
export function sinkhorn(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  cost: ArrayLike<number>,
  { eps, start, domain = 'scaling', tolerance = 1e-9, maximumIterations = 10_000 }: SinkhornOptions,
): Sinkhorn {
  requireFinite('tolerance', tolerance, { min: 0 });
  requireCount('maximumIterations', maximumIterations);
  requireChoice('domain', domain, ['scaling', 'log']);
  const problem = readProblem(a, b, cost, eps);
  const iterates = iteratePotentials(problem, readStart(start, b), domain);
  let last = iterates.next().value;
  while (last.marginalError > tolerance && last.iteration < maximumIterations) last = iterates.next().value;
  const { f, g, iteration, marginalError } = last;
  const valueKl = mean(problem.a, f) + mean(problem.b, g);
  return {
    f,
    g,
    ...planOfPotential(problem, f),
    valueKl,
    valueNegent: valueKl + eps * (mean(problem.a, logs(problem.a)) + mean(problem.b, logs(problem.b))),
    iterations: iteration,
    marginalError,
    tolerance,
    converged: marginalError <= tolerance,
  };
}

/** Logarithms of shares, 0 for those that are 0. */
const logs = (shares: Float64Array) => shares.map((share) => (share > 0 ? Math.log(share) : 0));

const mean = (shares: Float64Array, values: Float64Array) =>
  neumaierSum(shares.map((share, k) => (share > 0 ? share * values[k]! : 0)));
