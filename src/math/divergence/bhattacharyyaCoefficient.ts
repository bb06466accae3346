import { neumaierSum } from '../summation/neumaierSum.ts';
import { pairWeights } from './pairWeights.ts';

/**
 * The Bhattacharyya coefficient: how much two laws overlap, 1 when equal and 0 when disjoint.
 *
 * BC = Σ √(p_i q_i) (Bhattacharyya 1943), weights divided by their own sums.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, or the lengths differ.
 *
 * @example
 * bhattacharyyaCoefficient([1, 0], [0, 1]); // 0
 * bhattacharyyaCoefficient([0.5, 0.5], [0.9, 0.1]); // 0.894427190999916
 */
export function bhattacharyyaCoefficient(p: ArrayLike<number>, q: ArrayLike<number>): number {
  const pair = pairWeights(p, q);
  const terms = pair.p.share.map((share, i) => Math.sqrt(share) * Math.sqrt(pair.q.share[i]!));
  return Math.min(1, neumaierSum(terms));
}
