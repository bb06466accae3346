import { logShare } from './logShare.ts';
import { pairWeights } from './pairWeights.ts';

/**
 * What each bin adds to KL(p‖q): p_i ln(p_i/q_i), in nats.
 *
 * p and q are weights on the same bins, each divided by its own sum. 0 where p_i = 0, negative where p_i <
 * q_i, Infinity where p_i > 0 meets q_i = 0: one such bin makes the whole divergence infinite. They sum to
 * `klDivergence`, which keeps more digits where the laws are nearly equal.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, or the lengths differ.
 *
 * @example
 * klTerms([0.5, 0.5], [0.25, 0.75]); // [0.34657359027997264, -0.2027325540540822]
 * klTerms([1, 1, 0], [1, 0, 1]); // [0, Infinity, 0]
 */
export function klTerms(p: ArrayLike<number>, q: ArrayLike<number>): Float64Array {
  const pair = pairWeights(p, q);
  return pair.p.share.map((share, i) => {
    if (p[i] === 0) return 0;
    return q[i] === 0 ? Infinity : share * (logShare(pair.p, i) - logShare(pair.q, i));
  });
}
