import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireBase } from '../validation/requireBase.ts';
import type { BaseOption } from './klDivergence.ts';
import { pairWeights } from './pairWeights.ts';
import { tiltDivergence } from './tiltDivergence.ts';

/**
 * The Jensen–Shannon divergence: half of each law's Kullback–Leibler divergence to their midpoint.
 *
 * JS(p, q) = ½ KL(p‖m) + ½ KL(q‖m), m = (p + q)/2 (Lin 1991), summed bin by bin as m_i h(t_i) with t_i = (p_i
 * − q_i)/(p_i + q_i), so nearly equal laws keep their digits. Weights are divided by their own sums. Between
 * 0 and ln 2, which disjoint laws reach; nats, or the unit of `base` (at most 1 bit). Its root `jsDistance`
 * is a metric.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, the lengths differ, or
 * `base` is bad.
 *
 * @example
 * jsDivergence([0.5, 0.5], [0.9, 0.1]); // 0.1017492250791967
 * jsDivergence([1, 0], [0, 1]); // 0.6931471805599453
 * jsDivergence([1, 0], [0, 1], { base: 2 }); // 1
 */
export function jsDivergence(
  p: ArrayLike<number>,
  q: ArrayLike<number>,
  { base = Math.E }: BaseOption = {},
): number {
  requireBase(base);
  const pair = pairWeights(p, q);
  const terms = pair.difference.map((difference, i) => {
    const sum = pair.p.share[i]! + pair.q.share[i]!;
    return sum === 0 ? 0 : 0.5 * sum * tiltDivergence(difference / sum);
  });
  return Math.min(neumaierSum(terms), Math.LN2) / Math.log(base);
}
