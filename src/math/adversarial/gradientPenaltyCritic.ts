import { integrate } from '../quadrature/integrate.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import type { PenalisedCritic } from './PenalisedCritic.ts';
import { slopeExcess } from './slopeExcess.ts';

// p̂ is often a quadrature itself, right to about 1e-13: asking for more would chase its noise.
const TOLERANCE = { absolute: 1e-12, relative: 1e-11 };

/**
 * The best critic under the gradient penalty between any two laws on the line, by quadrature.
 *
 * From ΔF(x) = F_real − F_generated and p̂(x), the density of x̂ = εx + (1 − ε)y, both functions of the place: the
 * critic's slope is `gradientPenaltySlope`, the rest integrals of ΔF and ΔF²/p̂ over `breakpoints`, which must
 * increase, span all mass and hold every place where ΔF changes sign (its sign is taken as one between them)
 * or either function has a jump or a kink.
 * @throws TypeError or RangeError naming `breakpoints` (fewer than 2, not finite or not increasing), `lambda`
 * (not finite and positive), or what the functions return, see `gradientPenaltySlope`.
 *
 * @example
 * gradientPenaltyCritic(() => 1, () => 0.5, [0, 2], { lambda: 0.5 }).potential; // [0, -6]
 * gradientPenaltyCritic(() => 1, () => 0.5, [0, 2], { lambda: 0.5 }).objective; // 4
 */
export function gradientPenaltyCritic(
  cdfDifference: (x: number) => number,
  mixDensity: (x: number) => number,
  breakpoints: ArrayLike<number>,
  { lambda = 10 }: { readonly lambda?: number } = {},
): PenalisedCritic {
  const positions = increasing(breakpoints);
  const evaluate = (x: number, out: Float64Array) => {
    const gap = cdfDifference(x);
    const excess = slopeExcess(gap, mixDensity(x), lambda);
    out[0] = gap;
    out[1] = Math.abs(gap) * excess;
    out[2] = excess;
  };
  const distances = new Float64Array(positions.length - 1);
  const overshoots = new Float64Array(positions.length - 1);
  const potential = new Float64Array(positions.length);
  let error = 0;
  for (let k = 0; k + 1 < positions.length; k++) {
    const ends = [positions[k]!, positions[k + 1]!];
    const [gap, overshoot, excess] = integrate(evaluate, ends, { dimension: 3, ...TOLERANCE });
    distances[k] = Math.abs(gap!.value);
    overshoots[k] = overshoot!.value;
    error += gap!.error + overshoot!.error;
    const rise = ends[1]! - ends[0]! + excess!.value;
    potential[k + 1] = potential[k]! + (gap!.value > 0 ? -rise : rise);
  }
  const [distance, overshoot] = [neumaierSum(distances), neumaierSum(overshoots)];
  return {
    positions,
    potential,
    distance,
    estimate: distance + overshoot,
    overshoot,
    objective: distance + overshoot / 2,
    error,
  };
}

function increasing(breakpoints: ArrayLike<number>): Float64Array {
  requireNumbers('breakpoints', breakpoints);
  if (breakpoints.length < 2)
    throw new RangeError('breakpoints has 1 entry; give at least the two ends of all mass.');
  for (let k = 1; k < breakpoints.length; k++) {
    const [before, after] = [breakpoints[k - 1]!, breakpoints[k]!];
    if (!(before < after))
      throw new RangeError(`breakpoints has ${after} after ${before}; they must increase.`);
  }
  return Float64Array.from(breakpoints);
}
