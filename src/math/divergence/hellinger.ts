import { hellingerSquared } from './hellingerSquared.ts';

/**
 * The Hellinger distance between two laws, in [0, 1].
 *
 * √(½ Σ (√p_i − √q_i)²), the root of `hellingerSquared`; a metric. Weights are divided by their own sums.
 * Disjoint laws are at 1.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, or the lengths differ.
 *
 * @example
 * hellinger([1, 0], [0, 1]); // 1
 * hellinger([0.5, 0.5], [0.9, 0.1]); // 0.32491969623290634
 */
export function hellinger(p: ArrayLike<number>, q: ArrayLike<number>): number {
  return Math.sqrt(hellingerSquared(p, q));
}
