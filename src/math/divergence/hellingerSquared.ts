import { neumaierSum } from '../summation/neumaierSum.ts';
import { pairWeights } from './pairWeights.ts';

/**
 * The squared Hellinger distance: half the squared distance between the roots of two laws.
 *
 * H² = ½ Σ (√p_i − √q_i)² = 1 − Σ √(p_i q_i), each root difference taken as (p_i − q_i)/(√p_i + √q_i) so
 * nearly equal laws keep their digits. Weights are divided by their own sums. Between 0 and 1, which disjoint
 * laws reach.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, or the lengths differ.
 *
 * @example
 * hellingerSquared([1, 0], [0, 1]); // 1
 * hellingerSquared([0.5, 0.5], [0.9, 0.1]); // 0.10557280900008414
 */
export function hellingerSquared(p: ArrayLike<number>, q: ArrayLike<number>): number {
  const pair = pairWeights(p, q);
  const terms = pair.difference.map((difference, i) => {
    const roots = Math.sqrt(pair.p.share[i]!) + Math.sqrt(pair.q.share[i]!);
    return roots === 0 ? 0 : (difference / roots) ** 2;
  });
  return Math.min(1, 0.5 * neumaierSum(terms));
}
