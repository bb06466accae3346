import { bhattacharyyaCoefficient } from './bhattacharyyaCoefficient.ts';
import { hellingerSquared } from './hellingerSquared.ts';

/**
 * The Bhattacharyya distance between two laws, from 0 (equal) to Infinity (disjoint).
 *
 * −ln Σ √(p_i q_i) in nats (Bhattacharyya 1943); for laws that overlap well it is −log1p(−H²), which keeps
 * the digits of a small distance. Weights are divided by their own sums. No triangle inequality: not a
 * metric.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, or the lengths differ.
 *
 * @example
 * bhattacharyya([1, 0], [0, 1]); // Infinity
 * bhattacharyya([0.5, 0.5], [0.9, 0.1]); // 0.11157177565710491
 */
export function bhattacharyya(p: ArrayLike<number>, q: ArrayLike<number>): number {
  const squared = hellingerSquared(p, q);
  // + 0 turns the -0 of equal laws into 0.
  return squared < 0.5 ? -Math.log1p(-squared) + 0 : -Math.log(bhattacharyyaCoefficient(p, q));
}
