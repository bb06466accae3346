import { createGibbsKernel } from './createGibbsKernel.ts';
import { marginalError } from './marginalError.ts';
import type { SinkhornIterate } from './SinkhornIterate.ts';
import { softTransform } from './softTransform.ts';
import type { TransportProblem } from './TransportProblem.ts';
import { updatePotential } from './updatePotential.ts';

/**
 * The iterates of Sinkhorn on a problem that was checked, from column potentials `start`, without end.
 *
 * f is updated first. The row potentials of the next step also tell how far this step's row sums are from a,
 * so the error costs nothing.
 *
 * @example
 * const steps = iteratePotentials(readProblem([1], [1], [3], 1), Float64Array.of(0), 'log');
 * steps.next().value; // { iteration: 1, f: [3], g: [0], marginalError: 0 }
 */
export function* iteratePotentials(
  problem: TransportProblem,
  start: Float64Array,
  domain: 'scaling' | 'log',
): Generator<SinkhornIterate, never, void> {
  const kernel = domain === 'scaling' ? createGibbsKernel(problem, start) : undefined;
  const update = (potential: Float64Array, to: 'rows' | 'columns') =>
    kernel ? updatePotential(kernel, potential, to) : softTransform(problem, potential, to);
  let f = update(start, 'rows');
  for (let iteration = 1; ; iteration++) {
    const g = update(f, 'columns');
    const next = update(g, 'rows');
    yield { iteration, f, g, marginalError: marginalError(problem.a, f, next, problem.eps) };
    f = next;
  }
}
