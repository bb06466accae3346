import { neumaierSum } from '../summation/neumaierSum.ts';
import { pairWeights } from './pairWeights.ts';

/**
 * The most telling event between two laws: the bins that p favours, and by how much p's probability of them
 * exceeds q's.
 */
export interface BestEvent {
  readonly indices: readonly number[];
  readonly score: number;
}

/**
 * The event that tells p from q best: the bins where p's share is greater than q's.
 *
 * A* = {i : p_i > q_i}; its score p(A*) − q(A*) is the total variation distance (Scheffé 1947), and the
 * complement scores the same with p and q exchanged. Weights are divided by their own sums. Equal laws give
 * no bins and score 0.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, or the lengths differ.
 *
 * @example
 * bestEvent([0.5, 0.5], [0.9, 0.1]); // { indices: [1], score: 0.4 }
 * bestEvent([1, 1], [2, 2]); // { indices: [], score: 0 }
 */
export function bestEvent(p: ArrayLike<number>, q: ArrayLike<number>): BestEvent {
  const { difference } = pairWeights(p, q);
  const indices = Array.from(difference.keys()).filter((i) => difference[i]! > 0);
  return { indices, score: Math.min(1, neumaierSum(indices.map((i) => difference[i]!))) };
}
