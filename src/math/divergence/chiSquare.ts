import { neumaierSum } from '../summation/neumaierSum.ts';
import { describe } from '../validation/describe.ts';
import { pairWeights } from './pairWeights.ts';

/**
 * Which χ² is meant: `pearson` divides by q, `neyman` by p, `symmetric` by p + q.
 */
export type ChiSquareKind = 'pearson' | 'neyman' | 'symmetric';

/**
 * A χ² divergence between two laws: squared differences of shares, measured against a reference share.
 *
 * pearson Σ (p_i − q_i)²/q_i = χ²(p‖q); neyman Σ (p_i − q_i)²/p_i = χ²(q‖p); symmetric Σ (p_i − q_i)²/(p_i +
 * q_i) in [0, 2], without the factor ½ that some texts carry. Weights are divided by their own sums. Bins
 * empty in both add 0; Infinity where only the divisor is 0, or where the value exceeds the largest double.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, the lengths differ, or
 * `kind` is unknown.
 *
 * @example
 * chiSquare([0.5, 0.5], [0.75, 0.25]); // 0.3333333333333333
 * chiSquare([0.5, 0.5], [1, 0]); // Infinity
 * chiSquare([1, 0], [0, 1], { kind: 'symmetric' }); // 2
 */
export function chiSquare(
  p: ArrayLike<number>,
  q: ArrayLike<number>,
  { kind = 'pearson' }: { readonly kind?: ChiSquareKind } = {},
): number {
  const pair = pairWeights(p, q);
  const divisor = divisorOf(kind, pair.p.share, pair.q.share);
  return neumaierSum(pair.difference.map((difference, i) => squareOver(difference, divisor[i]!)));
}

function divisorOf(kind: ChiSquareKind, p: Float64Array, q: Float64Array): Float64Array {
  switch (kind) {
    case 'pearson':
      return q;
    case 'neyman':
      return p;
    case 'symmetric':
      return p.map((share, i) => share + q[i]!);
    default:
      throw new RangeError(`kind is ${describe(kind)}; it must be 'pearson', 'neyman' or 'symmetric'.`);
  }
}

function squareOver(difference: number, divisor: number): number {
  if (difference === 0) return 0;
  // The square of a small difference would underflow, the quotient of a large one overflow: take the safe
  // order.
  return Math.abs(difference) > 1e-150
    ? (difference * difference) / divisor
    : (difference / divisor) * difference;
}
