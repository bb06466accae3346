import { requireEqualLengths } from '../../validation/requireEqualLengths.ts';
import { requireNumbers } from '../../validation/requireNumbers.ts';
import { planOfPotential } from './planOfPotential.ts';
import type { EntropicPlan } from './planOfPotential.ts';
import { readProblem } from './readProblem.ts';

/**
 * The transport plan of entropic row potentials `f`, with the column potentials that fit them.
 *
 * P_ij = a_i b_j exp((f_i + g_j − C_ij)/ε) with g the soft c-transform of f, written as b_j times the softmax
 * of ln a_i + (f_i − C_ij)/ε down column j, which neither overflows nor loses the column sums however small ε
 * is. At a `SinkhornIterate`'s f this is its plan.
 * @throws TypeError or RangeError naming `a`, `b`, `cost`, `f` or `eps`.
 *
 * @example
 * entropicPlan([1, 1], [1, 1], [0, 1, 1, 0], [0, 0], { eps: 1e-9 }).plan; // [0.5, 0, 0, 0.5]
 */
export function entropicPlan(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  cost: ArrayLike<number>,
  f: ArrayLike<number>,
  { eps }: { readonly eps: number },
): EntropicPlan {
  const problem = readProblem(a, b, cost, eps);
  requireNumbers('f', f);
  requireEqualLengths('f', f, 'a', a);
  return planOfPotential(problem, f);
}
