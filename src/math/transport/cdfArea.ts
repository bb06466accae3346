import { neumaierSum } from '../summation/neumaierSum.ts';
import { sortedPositions } from './sortedPositions.ts';
import { sharesUpTo } from './sharesUpTo.ts';
import { sortAtoms } from './sortAtoms.ts';
import type { AtomWeights } from './wasserstein1d.ts';

/**
 * The two distribution functions of point masses as steps, and the area between them.
 *
 * `positions` are the distinct positions of both laws in increasing order; `xCdf[k]` and `yCdf[k]` hold on
 * [positions[k], positions[k + 1]) and end at 1; `areas[k]` = |xCdf[k] − yCdf[k]|·(positions[k + 1] −
 * positions[k]) is that stretch's part (one entry fewer), `area` their sum.
 */
export interface CdfArea {
  readonly positions: Float64Array;
  readonly xCdf: Float64Array;
  readonly yCdf: Float64Array;
  readonly areas: Float64Array;
  readonly area: number;
}

/**
 * The area between the distribution functions of two sets of point masses, stretch by stretch: the earth
 * mover's distance seen as a picture.
 *
 * W₁ = ∫ |F − G| dx (Vallender 1974). Weights are divided by their own sums; an atom of weight 0 adds no
 * position.
 * @throws TypeError or RangeError naming `x`, `y`, `xWeights` or `yWeights`: empty or not finite positions,
 * bad weights, unequal lengths.
 *
 * @example
 * cdfArea([0, 1], [2]).area; // 1.5
 * cdfArea([0, 1], [2]).areas; // [0.5, 1]
 */
export function cdfArea(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { xWeights, yWeights }: AtomWeights = {},
): CdfArea {
  const from = sortAtoms(x, xWeights, ['x', 'xWeights']);
  const to = sortAtoms(y, yWeights, ['y', 'yWeights']);
  const positions = sortedPositions(from, to);
  const xCdf = sharesUpTo(positions, from);
  const yCdf = sharesUpTo(positions, to);
  const areas = positions.slice(1).map((next, k) => Math.abs(xCdf[k]! - yCdf[k]!) * (next - positions[k]!));
  return { positions, xCdf, yCdf, areas, area: neumaierSum(areas) };
}
