import { normaliseWeights } from '../../divergence/normaliseWeights.ts';
import { requireFinite } from '../../validation/requireFinite.ts';
import { requireNumbers } from '../../validation/requireNumbers.ts';
import type { TransportProblem } from './TransportProblem.ts';

/**
 * Checks the inputs of an entropic transport problem and divides the weights by their own sums.
 *
 * `cost` is a flat row-major matrix, a.length rows of b.length columns, all finite.
 * @throws TypeError or RangeError naming `a`, `b`, `cost` or `eps`: bad weights, a matrix of another size or
 * with an entry that is not finite, or an `eps` that is not positive and finite.
 *
 * @example
 * readProblem([3, 1], [2], [0, 1], 0.1).a; // [0.75, 0.25]
 */
export function readProblem(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  cost: ArrayLike<number>,
  eps: number,
): TransportProblem {
  requireFinite('eps', eps, { min: 0, exclusive: true });
  const rows = normaliseWeights('a', a).share;
  const columns = normaliseWeights('b', b).share;
  requireNumbers('cost', cost);
  if (cost.length !== rows.length * columns.length) {
    throw new RangeError(
      `cost has ${cost.length} entries; ${rows.length} weights in a and ${columns.length} in b need ${rows.length * columns.length}.`,
    );
  }
  return { a: rows, b: columns, cost: Float64Array.from(cost), eps };
}
