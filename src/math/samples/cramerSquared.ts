import { neumaierSum } from '../summation/neumaierSum.ts';
import { sharesUpTo } from '../transport/sharesUpTo.ts';
import { sortAtoms } from '../transport/sortAtoms.ts';
import { sortedPositions } from '../transport/sortedPositions.ts';
import type { AtomWeights } from '../transport/wasserstein1d.ts';

/**
 * The squared Cramér distance of two sets of point masses on the line: ∫ (F − G)² dx, in the units of the
 * positions.
 *
 * Half the squared energy distance (Székely 2003). Weights are divided by their own sums. W₁ takes |F − G| in
 * place of the square, so that this is at most W₁.
 * @throws TypeError or RangeError naming `x`, `y`, `xWeights` or `yWeights`.
 *
 * @example
 * cramerSquared([0, 2], [0]); // 0.5
 * cramerSquared([0], [3]); // 3
 */
export function cramerSquared(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { xWeights, yWeights }: AtomWeights = {},
): number {
  const from = sortAtoms(x, xWeights, ['x', 'xWeights']);
  const to = sortAtoms(y, yWeights, ['y', 'yWeights']);
  const positions = sortedPositions(from, to);
  const f = sharesUpTo(positions, from);
  const g = sharesUpTo(positions, to);
  return neumaierSum(positions.slice(1).map((next, k) => (f[k]! - g[k]!) ** 2 * (next - positions[k]!)));
}
