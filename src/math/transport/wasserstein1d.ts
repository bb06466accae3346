import { neumaierSum } from '../summation/neumaierSum.ts';
import { longestCarry } from './longestCarry.ts';
import { matchAtoms } from './matchAtoms.ts';
import { meanCarry } from './meanCarry.ts';
import { requireOrder } from './requireOrder.ts';
import { sortAtoms } from './sortAtoms.ts';
import { sortSample } from './sortSample.ts';

/**
 * Weights of point masses on the line; each list is divided by its own sum, and without it every atom weighs
 * the same.
 */
export interface AtomWeights {
  readonly xWeights?: ArrayLike<number>;
  readonly yWeights?: ArrayLike<number>;
}

/**
 * The p-Wasserstein distance between two sets of point masses on the line, root taken, in the units of the
 * positions.
 *
 * W_p = (∫₀¹ |F⁻¹(u) − G⁻¹(u)|^p du)^(1/p) (Villani 2003, Theorem 2.18), by matching mass in order; p =
 * Infinity gives the longest carry. Positions may be unsorted and repeated, atoms of weight 0 do not count.
 * Shares within 2⁻⁵⁰ are taken as equal where p = Infinity, for there a sliver of rounding would decide.
 * POT's `wasserstein_1d` returns W_p^p, SciPy's `wasserstein_distance` is W₁.
 * @throws TypeError or RangeError naming `x`, `y`, `xWeights`, `yWeights` or `p`: empty or not finite
 * positions, bad weights, unequal lengths, or an order below 1.
 *
 * @example
 * wasserstein1d([0, 1, 3], [5, 6, 8]); // 5
 * wasserstein1d([2, 2, 2, 2, 3, 4, 4, 5], [3, 3, 4, 4, 6, 6, 6, 6]); // 1.75
 * wasserstein1d([0, 1], [0, 1], { xWeights: [3, 1], yWeights: [1, 3], p: 2 }); // 0.7071067811865476
 * wasserstein1d([0, 10], [1, 12], { p: Infinity }); // 2
 */
export function wasserstein1d(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { p = 1, xWeights, yWeights }: AtomWeights & { readonly p?: number } = {},
): number {
  requireOrder(p);
  if (!xWeights && !yWeights) return ofSamples(x, y, p);
  const from = sortAtoms(x, xWeights, ['x', 'xWeights']);
  const to = sortAtoms(y, yWeights, ['y', 'yWeights']);
  const { source, target, mass } = matchAtoms(from, to);
  const carry = mass.map((_, k) => Math.abs(from.position[source[k]!]! - to.position[target[k]!]!));
  if (p === Infinity)
    return carry.reduce((longest, d, k) => (mass[k]! > 2 ** -50 ? Math.max(longest, d) : longest), 0);
  const longest = carry.reduce((a, b) => Math.max(a, b), 0);
  if (longest === 0) return 0;
  if (p === 1) return neumaierSum(carry.map((d, k) => d * mass[k]!));
  // In units of the longest carry no power overflows, and one that underflows does not count.
  return longest * neumaierSum(carry.map((d, k) => (d / longest) ** p * mass[k]!)) ** (1 / p);
}

/** Equal masses need no index and no shares: sort the positions and count in whole numbers. */
function ofSamples(x: ArrayLike<number>, y: ArrayLike<number>, p: number): number {
  const from = sortSample('x', x);
  const to = sortSample('y', y);
  const plain = p === 1 ? meanCarry(from, to, { p, unit: 1 }) : NaN;
  if (Number.isFinite(plain)) return plain;
  const longest = longestCarry(from, to);
  if (p === Infinity || longest === 0 || longest === Infinity) return longest;
  // In units of the longest carry no power and no sum overflows, and a power that underflows does not count.
  return longest * meanCarry(from, to, { p, unit: longest }) ** (1 / p);
}
