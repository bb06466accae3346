import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { wasserstein1d } from './wasserstein1d.ts';

/**
 * The p-Wasserstein distance between two histograms on the same bin positions, root taken, in the units of
 * the positions.
 *
 * The bars are point masses at `positions` (unsorted and repeated ones are legal): `wasserstein1d` with both
 * laws there. W₁ is Σ |F − G| Δx over the sorted positions. Heights are divided by their own sums.
 * @throws TypeError or RangeError naming `positions`, `a`, `b` or `p`: empty or not finite positions, bad
 * heights, unequal lengths, or an order below 1.
 *
 * @example
 * wassersteinHistogram([0, 1, 2, 3], [3, 2, 1, 4], [1, 2, 4, 3]); // 0.5
 */
export function wassersteinHistogram(
  positions: ArrayLike<number>,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { p = 1 }: { readonly p?: number } = {},
): number {
  requireEqualLengths('a', a, 'positions', positions);
  requireEqualLengths('b', b, 'positions', positions);
  return wasserstein1d(positions, positions, { p, xWeights: a, yWeights: b });
}
