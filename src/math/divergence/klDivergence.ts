import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireBase } from '../validation/requireBase.ts';
import { logShare } from './logShare.ts';
import { pairWeights } from './pairWeights.ts';
import type { PairedWeights } from './pairWeights.ts';
import { relativeExcess } from './relativeExcess.ts';

/**
 * The unit of an information quantity: `base` of the logarithm, e (nats) unless given; 2 gives bits.
 */
export interface BaseOption {
  readonly base?: number;
}

/**
 * The Kullback–Leibler divergence from q to p: the mean of ln(p/q) under p.
 *
 * KL(p‖q) = Σ p_i ln(p_i/q_i), summed as Σ q_i φ(p_i/q_i) with φ(t) = t ln t − t + 1 so that nearly equal
 * laws keep their digits (Kullback & Leibler 1951). p and q are weights on the same bins, each divided by its
 * own sum. Nats, or the unit of `base`. 0 ln 0 = 0; Infinity as soon as some p_i > 0 meets q_i = 0. Not
 * symmetric, and no triangle inequality: not a distance.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, the lengths differ, or
 * `base` is bad.
 *
 * @example
 * klDivergence([0.5, 0.5], [0.9, 0.1]); // 0.5108256237659907
 * klDivergence([0.5, 0.5], [1, 0]); // Infinity
 * klDivergence([1, 0], [0.5, 0.5], { base: 2 }); // 1
 */
export function klDivergence(
  p: ArrayLike<number>,
  q: ArrayLike<number>,
  { base = Math.E }: BaseOption = {},
): number {
  requireBase(base);
  const pair = pairWeights(p, q);
  const terms = new Float64Array(p.length);
  for (let i = 0; i < p.length; i++) {
    if (p[i]! > 0 && q[i] === 0) return Infinity;
    terms[i] = klTerm(pair, i);
  }
  return neumaierSum(terms) / Math.log(base);
}

function klTerm({ p, q, difference }: PairedWeights, i: number): number {
  const qShare = q.share[i]!;
  const rho = difference[i]! / qShare;
  // Above this ratio 1 + ρ is ρ and φ could overflow; below this share the quotient has lost digits to
  // underflow.
  if (Math.abs(rho) < 1e15 && qShare > 1e-290) return qShare * relativeExcess(Math.max(rho, -1));
  const pShare = p.share[i]!;
  return pShare === 0 ? qShare : pShare * (logShare(p, i) - logShare(q, i)) - pShare + qShare;
}
