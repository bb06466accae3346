import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireBase } from '../validation/requireBase.ts';
import type { BaseOption } from './klDivergence.ts';
import { logShare } from './logShare.ts';
import { pairWeights } from './pairWeights.ts';

/**
 * The cross-entropy of q under p: the mean of −ln q over draws from p.
 *
 * H(p, q) = −Σ p_i ln q_i = H(p) + KL(p‖q), weights divided by their own sums; nats, or the unit of `base`. 0
 * ln 0 = 0; Infinity as soon as some p_i > 0 meets q_i = 0.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, the lengths differ, or
 * `base` is bad.
 *
 * @example
 * crossEntropy([0.5, 0.5], [0.9, 0.1]); // 1.203972804325936
 * crossEntropy([0.5, 0.5], [1, 0]); // Infinity
 */
export function crossEntropy(
  p: ArrayLike<number>,
  q: ArrayLike<number>,
  { base = Math.E }: BaseOption = {},
): number {
  requireBase(base);
  const pair = pairWeights(p, q);
  const terms = new Float64Array(p.length);
  for (let i = 0; i < p.length; i++) {
    if (p[i]! > 0 && q[i] === 0) return Infinity;
    terms[i] = p[i] === 0 ? 0 : -pair.p.share[i]! * logShare(pair.q, i);
  }
  return Math.max(0, neumaierSum(terms) / Math.log(base));
}
