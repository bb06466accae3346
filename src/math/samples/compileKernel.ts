import { requireChoice } from '../validation/requireChoice.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import type { Kernel } from './Kernel.ts';

/**
 * A kernel's value for the point of `x` that begins at `i` and the point of `y` that begins at `j`.
 */
export type PairKernel = (x: ArrayLike<number>, i: number, y: ArrayLike<number>, j: number) => number;

/**
 * A kernel as a function of two points of `dimension` coordinates in flat lists.
 *
 * @throws TypeError or RangeError naming `kernel`, `sigma` or `scale` if it is of no known kind or a width is
 * not positive and finite.
 *
 * @example
 * compileKernel({ kind: 'linear' }, 2)([1, 2], 0, [3, 4], 0); // 11
 * compileKernel({ kind: 'energy' }, 2)([0, 0], 0, [3, 4], 0); // -5
 * compileKernel({ kind: 'laplace', scale: 1 }, 1)([1], 0, [1], 0); // 1
 */
export function compileKernel(kernel: Kernel, dimension: number): PairKernel {
  requireChoice('kernel', kernel.kind, ['rbf', 'laplace', 'linear', 'energy']);
  const sum = (of: (a: number, b: number) => number) => pairSum(dimension, of);
  const square = sum((a, b) => (a - b) * (a - b));
  switch (kernel.kind) {
    case 'rbf': {
      const widths = typeof kernel.sigma === 'number' ? [kernel.sigma] : kernel.sigma;
      requireNumbers('sigma', widths);
      for (const sigma of widths) requireFinite('sigma', sigma, { min: 0, exclusive: true });
      return (...pair) => bumps(square(...pair), widths);
    }
    case 'laplace': {
      const { scale } = kernel;
      requireFinite('scale', scale, { min: 0, exclusive: true });
      const length = sum((a, b) => Math.abs(a - b));
      return (...pair) => Math.exp(-length(...pair) / scale);
    }
    case 'linear':
      return sum((a, b) => a * b);
    case 'energy':
      return (...pair) => -Math.sqrt(square(...pair));
  }
}

function pairSum(dimension: number, of: (a: number, b: number) => number): PairKernel {
  return (x, i, y, j) => {
    let total = 0;
    for (let d = 0; d < dimension; d++) total += of(x[i + d]!, y[j + d]!);
    return total;
  };
}

/** The mean over widths of exp(−square/(2σ²)); divided twice by σ so that σ² cannot under- or overflow. */
function bumps(square: number, widths: readonly number[]): number {
  let total = 0;
  for (const sigma of widths) total += Math.exp((-0.5 * (square / sigma)) / sigma);
  return total / widths.length;
}
