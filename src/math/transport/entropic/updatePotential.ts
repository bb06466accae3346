import { absorb } from './absorb.ts';
import type { GibbsKernel } from './GibbsKernel.ts';
import { kernelColumnSums } from './kernelColumnSums.ts';
import { kernelRowSums } from './kernelRowSums.ts';
import { softTransform } from './softTransform.ts';

/**
 * Logarithm of the largest scaling, and of the smallest and largest sum, that is trusted: see `absorb` for
 * what is then lost.
 */
const TRUSTED = 150;

/**
 * One half of a Sinkhorn iteration: the soft c-transform of one side's potential, through a kernel.
 *
 * f_i = F_i − ε ln Σ_j K_ij b_j exp((g_j − G_j)/ε) for `to` = 'rows', likewise g from f for 'columns': a
 * product of the kernel with a vector in place of n·m exponentials. Where the potentials have moved so far
 * from the absorbed ones that a scaling or a sum leaves e^±150, it is done in the log domain instead and the
 * kernel rebuilt around the result, so that the values are those of the log domain up to rounding (Schmitzer
 * 2019, §3.1).
 *
 * @example
 * const kernel = createGibbsKernel(readProblem([1, 1], [1], [2, 3], 1), [0]);
 * updatePotential(kernel, [0], 'rows'); // [2, 3]
 */
export function updatePotential(
  kernel: GibbsKernel,
  potential: ArrayLike<number>,
  to: 'rows' | 'columns',
): Float64Array {
  const { eps, a, b } = kernel.problem;
  const [absorbed, shares, own] =
    to === 'rows'
      ? [kernel.columnPotential, b, kernel.rowPotential]
      : [kernel.rowPotential, a, kernel.columnPotential];
  let furthest = 0;
  const weights = absorbed.map((level, k) => {
    const exponent = (potential[k]! - level) / eps;
    furthest = Math.max(furthest, Math.abs(exponent));
    return shares[k]! * Math.exp(exponent);
  });
  if (furthest <= TRUSTED) {
    const sums = new Float64Array(own.length);
    (to === 'rows' ? kernelRowSums : kernelColumnSums)(kernel.entries, weights, sums);
    const logs = sums.map(Math.log);
    // NaN, from 0·∞, fails too.
    if (logs.every((log) => Math.abs(log) <= TRUSTED)) return own.map((level, i) => level - eps * logs[i]!);
  }
  const fresh = softTransform(kernel.problem, potential, to);
  if (to === 'rows') absorb(kernel, fresh, potential);
  else absorb(kernel, potential, fresh);
  return fresh;
}
