import { neumaierSum } from '../summation/neumaierSum.ts';
import { pairWeights } from './pairWeights.ts';

/**
 * The total variation distance: the most by which any event's probability can differ between p and q.
 *
 * TV(p, q) = sup_A |p(A) − q(A)| = ½ Σ |p_i − q_i|, weights divided by their own sums. Between 0 and 1, which
 * disjoint laws reach; a metric. The event that attains it is `bestEvent`.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, or the lengths differ.
 *
 * @example
 * totalVariation([0.5, 0.5], [0.9, 0.1]); // 0.4
 * totalVariation([1, 0], [0, 1]); // 1
 */
export function totalVariation(p: ArrayLike<number>, q: ArrayLike<number>): number {
  return Math.min(1, 0.5 * neumaierSum(pairWeights(p, q).difference.map(Math.abs)));
}
