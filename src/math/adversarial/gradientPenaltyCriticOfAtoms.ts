import { neumaierSum } from '../summation/neumaierSum.ts';
import { sharesUpTo } from '../transport/sharesUpTo.ts';
import { sortAtoms } from '../transport/sortAtoms.ts';
import { sortedPositions } from '../transport/sortedPositions.ts';
import type { AtomWeights } from '../transport/wasserstein1d.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { gradientPenaltySlope } from './gradientPenaltySlope.ts';
import { mixDensityOfAtoms } from './mixDensityOfAtoms.ts';
import type { PenalisedCritic } from './PenalisedCritic.ts';
import { slopeExcess } from './slopeExcess.ts';

/**
 * A `PenalisedCritic` that is straight between neighbouring positions: `slopes[k]`, `cdfDifferences[k]` and
 * `mixDensities[k]` hold between positions k and k + 1.
 */
export interface AtomPenalisedCritic extends PenalisedCritic {
  readonly slopes: Float64Array;
  readonly cdfDifferences: Float64Array;
  readonly mixDensities: Float64Array;
}

/**
 * The best critic under the gradient penalty between two sets of point masses on the line, exactly.
 *
 * Between neighbouring positions ΔF = F_x − F_y and p̂ = Σ a_i b_j/|x_i − y_j| over the pairs on either side are
 * constant, so the critic is straight with `gradientPenaltySlope`; x real, y generated. Points 0 against θ: slope
 * −(1 + θ/2λ), estimate θ(1 + θ/2λ), objective θ + θ²/4λ. Weights are divided by their own sums. Work grows
 * with the product of the counts.
 * @throws TypeError or RangeError naming `x`, `y`, `xWeights`, `yWeights` or `lambda`: empty or not finite
 * positions, bad weights, unequal lengths, λ not finite and positive.
 *
 * @example
 * gradientPenaltyCriticOfAtoms([0], [10]).slopes; // [-1.5]
 * gradientPenaltyCriticOfAtoms([0], [10]).estimate; // 15
 * gradientPenaltyCriticOfAtoms([0], [10]).objective; // 12.5
 * gradientPenaltyCriticOfAtoms([0], [1], { lambda: 0.1 }).slopes; // [-6]
 */
export function gradientPenaltyCriticOfAtoms(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { lambda = 10, xWeights, yWeights }: AtomWeights & { readonly lambda?: number } = {},
): AtomPenalisedCritic {
  requireFinite('lambda', lambda, { min: 0, exclusive: true });
  const real = sortAtoms(x, xWeights, ['x', 'xWeights']);
  const fake = sortAtoms(y, yWeights, ['y', 'yWeights']);
  const positions = sortedPositions(real, fake);
  const steps = positions.slice(1).map((next, k) => next - positions[k]!);
  const fakeShares = sharesUpTo(positions, fake);
  const shares = sharesUpTo(positions, real);
  const cdfDifferences = steps.map((_, k) => shares[k]! - fakeShares[k]!);
  const mixDensities = mixDensityOfAtoms(positions, real, fake);
  const slopes = steps.map((_, k) => gradientPenaltySlope(cdfDifferences[k]!, mixDensities[k]!, lambda));
  const potential = new Float64Array(positions.length);
  steps.forEach((step, k) => {
    potential[k + 1] = potential[k]! + slopes[k]! * step;
  });
  const areas = steps.map((step, k) => Math.abs(cdfDifferences[k]!) * step);
  const distance = neumaierSum(areas);
  const overshoot = neumaierSum(
    areas.map((area, k) => area * slopeExcess(cdfDifferences[k]!, mixDensities[k]!, lambda)),
  );
  return {
    positions,
    potential,
    slopes,
    cdfDifferences,
    mixDensities,
    distance,
    estimate: distance + overshoot,
    overshoot,
    objective: distance + overshoot / 2,
    error: 0,
  };
}
