import { softMinimum } from './softMinimum.ts';
import type { TransportProblem } from './TransportProblem.ts';

/**
 * One half of a Sinkhorn iteration in the log domain: the soft c-transform of one side's potential to the
 * other side, which must not overflow for any ε.
 *
 * f_i = −ε ln Σ_j b_j exp((g_j − C_ij)/ε) for `to` = 'rows', g_j = −ε ln Σ_i a_i exp((f_i − C_ij)/ε) for
 * 'columns'.
 *
 * @example
 * softTransform(readProblem([1, 1], [1], [2, 3], 1), [0], 'rows'); // [2, 3]
 */
export function softTransform(
  { a, b, cost, eps }: TransportProblem,
  potential: ArrayLike<number>,
  to: 'rows' | 'columns',
): Float64Array {
  const columns = b.length;
  return to === 'rows'
    ? a.map((_, i) => softMinimum(cost, { start: i * columns, stride: 1 }, potential, b, eps))
    : b.map((_, j) => softMinimum(cost, { start: j, stride: columns }, potential, a, eps));
}
