import { integrate } from '../quadrature/integrate.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import type { PenalisedCritic } from './PenalisedCritic.ts';
import { requireIncreasing } from './requireIncreasing.ts';
import { slopeExcess } from './slopeExcess.ts';

/**
 * The best critic under the gradient penalty between any two laws on the line, by quadrature.
 *
 * From ΔF(x) = F_real − F_generated and p̂(x), the density of x̂ = εx + (1 − ε)y, both functions of the place: the
 * critic's slope is `gradientPenaltySlope`, the rest integrals of ΔF and ΔF²/p̂ over `breakpoints`, which must
 * increase, span all mass and hold every place where ΔF changes sign (its sign is taken as one between them)
 * or either function has a jump or a kink. Each stretch is right to `tolerance` of its part and a tenth of it
 * absolutely; p̂ is often a quadrature itself, so asking for less than 1e-12 may chase its noise.
 * @throws TypeError or RangeError naming `breakpoints` (fewer than 2, not finite or not increasing), `lambda` or
 * `tolerance` (not finite and positive), or what the functions return, see `gradientPenaltySlope`.
 *
 * @example
 * gradientPenaltyCritic(() => 1, () => 0.5, [0, 2], { lambda: 0.5 }).potential; // [0, -6]
 * gradientPenaltyCritic(() => 1, () => 0.5, [0, 2], { lambda: 0.5 }).objective; // 4
 */
export function gradientPenaltyCritic(
  cdfDifference: (x: number) => number,
  mixDensity: (x: number) => number,
  breakpoints: ArrayLike<number>,
  { lambda = 10, tolerance = 1e-11 }: { readonly lambda?: number; readonly tolerance?: number } = {},
): PenalisedCritic {
  requireFinite('tolerance', tolerance, { min: 0, exclusive: true });
  requireIncreasing('breakpoints', breakpoints);
  const positions = Float64Array.from(breakpoints);
  const options = { dimension: 3, absolute: 0.1 * tolerance, relative: tolerance };
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
    const [gap, overshoot, excess] = integrate(evaluate, ends, options);
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
