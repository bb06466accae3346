import type { GibbsKernel } from './GibbsKernel.ts';

/**
 * What lies further below the largest terms than this does not reach a double: e^−600 of a sum that is at
 * least e^−150, under scalings of at most e^150, is below 1e-130 of it. Writing 0 there also spares the
 * processor its slow subnormal numbers.
 */
const NEGLIGIBLE = -600;

/**
 * Rebuilds a kernel's entries around the potentials f of the rows and g of the columns.
 *
 * entries_ij = exp((f_i + g_j − C_ij)/ε), 0 below e^−600. Changes `kernel` in place; n·m exponentials.
 *
 * @example
 * const kernel = createGibbsKernel(readProblem([1], [1], [2], 1), [0]);
 * absorb(kernel, [1], [1]);
 * kernel.entries; // [1]
 */
export function absorb(kernel: GibbsKernel, f: ArrayLike<number>, g: ArrayLike<number>): void {
  const { cost, eps } = kernel.problem;
  const { entries, rowPotential, columnPotential } = kernel;
  rowPotential.set(f);
  columnPotential.set(g);
  const columns = columnPotential.length;
  for (let i = 0, at = 0; i < rowPotential.length; i++) {
    const level = rowPotential[i]!;
    for (let j = 0; j < columns; j++, at++) {
      const exponent = (level - (cost[at]! - columnPotential[j]!)) / eps;
      entries[at] = exponent > NEGLIGIBLE ? Math.exp(exponent) : 0;
    }
  }
}
