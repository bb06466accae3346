import { absorb } from './absorb.ts';
import type { GibbsKernel } from './GibbsKernel.ts';
import { hardMinimum } from './hardMinimum.ts';
import type { TransportProblem } from './TransportProblem.ts';

/**
 * The kernel of a problem around column potentials `g` and their c-transform on the rows, so that the largest
 * entry of each row is 1.
 *
 * @example
 * createGibbsKernel(readProblem([1], [1, 1], [2, 3], 1), [0, 1]).entries; // [1, 1]
 */
export function createGibbsKernel(problem: TransportProblem, g: ArrayLike<number>): GibbsKernel {
  const rows = problem.a.length;
  const columns = problem.b.length;
  const kernel = {
    problem,
    rowPotential: new Float64Array(rows),
    columnPotential: new Float64Array(columns),
    entries: new Float64Array(rows * columns),
  };
  const f = kernel.rowPotential.map(
    (_, i) => hardMinimum(problem.cost, { start: i * columns, stride: 1 }, g).value,
  );
  absorb(kernel, f, g);
  return kernel;
}
