import { matchAtoms } from './matchAtoms.ts';
import type { AtomMatching } from './matchAtoms.ts';
import { sortAtoms } from './sortAtoms.ts';
import type { AtomWeights } from './wasserstein1d.ts';

/**
 * The optimal transport plan between two sets of point masses on the line, as a list of carries in increasing
 * order of position.
 *
 * `mass[k]` of the total 1 goes from x[source[k]] to y[target[k]]; indices are those of the caller's lists.
 * The plan never crosses (monotone coupling, Villani 2003, Theorem 2.18): it is optimal for |x − y|^p with
 * every p ≥ 1, and the only optimal one when p > 1. Weights are divided by their own sums; atoms of weight 0
 * carry nothing.
 * @throws TypeError or RangeError naming `x`, `y`, `xWeights` or `yWeights`: empty or not finite positions,
 * bad weights, unequal lengths.
 *
 * @example
 * monotonePlan1d([8, 2], [3, 7]).source; // [1, 0]
 * monotonePlan1d([8, 2], [3, 7]).target; // [0, 1]
 * monotonePlan1d([0], [1, 2], { yWeights: [3, 1] }).mass; // [0.75, 0.25]
 */
export function monotonePlan1d(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { xWeights, yWeights }: AtomWeights = {},
): AtomMatching {
  const from = sortAtoms(x, xWeights, ['x', 'xWeights']);
  const to = sortAtoms(y, yWeights, ['y', 'yWeights']);
  const { source, target, mass } = matchAtoms(from, to);
  return { source: source.map((i) => from.index[i]!), target: target.map((j) => to.index[j]!), mass };
}
