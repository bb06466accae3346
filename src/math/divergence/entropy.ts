import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireBase } from '../validation/requireBase.ts';
import type { BaseOption } from './klDivergence.ts';
import { logShare } from './logShare.ts';
import { normaliseWeights } from './normaliseWeights.ts';

/**
 * The entropy of a law: the mean of −ln p under p.
 *
 * H(p) = −Σ p_i ln p_i (Shannon 1948), weights divided by their own sum; nats, or the unit of `base`. 0 ln 0
 * = 0, so an atom has entropy 0; n equal bins have ln n.
 * @throws TypeError or RangeError if the weights are empty, not finite, negative or all 0, or `base` is bad.
 *
 * @example
 * entropy([1, 1, 1, 1], { base: 2 }); // 2
 * entropy([1, 0]); // 0
 */
export function entropy(p: ArrayLike<number>, { base = Math.E }: BaseOption = {}): number {
  requireBase(base);
  const weights = normaliseWeights('p', p);
  // Math.max turns the -0 of an atom into 0.
  const terms = weights.share.map((share, i) => (share === 0 ? 0 : -share * logShare(weights, i)));
  return Math.max(0, neumaierSum(terms) / Math.log(base));
}
