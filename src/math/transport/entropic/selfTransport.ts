import { neumaierSum } from '../../summation/neumaierSum.ts';
import { createGibbsKernel } from './createGibbsKernel.ts';
import { marginalError } from './marginalError.ts';
import type { TransportProblem } from './TransportProblem.ts';
import { updatePotential } from './updatePotential.ts';

/**
 * The entropic cost of carrying a law to itself.
 *
 * `value` = min ⟨P, C⟩ + ε KL(P‖a aᵀ), a lower bound of it until converged; `marginalError` as in `Sinkhorn`.
 */
export interface SelfTransport {
  readonly value: number;
  readonly marginalError: number;
}

/**
 * Entropic transport of a law to itself under a symmetric cost, by averaged steps.
 *
 * f ← (f + T f)/2 with T the soft c-transform: for equal laws f = g at the optimum, and the average reaches
 * it in a few steps where Sinkhorn's alternation takes thousands (Feydy et al. 2019, §3.1; Knight,
 * Ruiz & Uçar 2014). `problem` has a = b and a symmetric matrix.
 *
 * @example
 * selfTransport(readProblem([1], [1], [0], 1), { tolerance: 1e-9, maximumIterations: 100 }).value; // 0
 */
export function selfTransport(
  problem: TransportProblem,
  { tolerance, maximumIterations }: { readonly tolerance: number; readonly maximumIterations: number },
): SelfTransport {
  const { a, eps } = problem;
  const kernel = createGibbsKernel(problem, new Float64Array(a.length));
  let f = new Float64Array(a.length);
  let next = updatePotential(kernel, f, 'rows');
  for (let k = 1; k < maximumIterations && marginalError(a, f, next, eps) > tolerance; k++) {
    f = f.map((level, i) => 0.5 * (level + next[i]!));
    next = updatePotential(kernel, f, 'rows');
  }
  // f with its own transform is a feasible dual pair: its value errs by the square of the error of f.
  const value = neumaierSum(a.map((share, i) => (share > 0 ? share * (f[i]! + next[i]!) : 0)));
  return { value, marginalError: marginalError(a, f, next, eps) };
}
