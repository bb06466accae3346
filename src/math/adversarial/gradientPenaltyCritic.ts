import { integrate } from '../quadrature/integrate.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import type { PenalisedCritic } from './PenalisedCritic.ts';
import { gradientPenaltySlope } from './gradientPenaltySlope.ts';
import { slopeExcess } from './slopeExcess.ts';

// p̂ is often a quadrature itself, right to about 1e-13: asking for more would chase its noise.
const TOLERANCE = { absolute: 1e-12, relative: 1e-11 };

/**
 * The best critic under the gradient penalty between any two laws on the line, by quadrature.
 *
 * From ΔF(x) = F_real − F_generated and p̂(x), the density of x̂ = εx + (1 − ε)y, both functions of the place: the
 * critic's slope is `gradientPenaltySlope`, the rest integrals of ΔF and ΔF²/p̂ over `breakpoints`, which must
 * increase, span all mass and hold the places where ΔF changes sign or either function has a jump or a kink.
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
  requireFinite('lambda', lambda, { min: 0, exclusive: true });
  const positions = increasing(breakpoints);
  const evaluate = (x: number, out: Float64Array) => {
    const gap = cdfDifference(x);
    const density = mixDensity(x);
    out[0] = Math.abs(gap);
    out[1] = Math.abs(gap) * slopeExcess(gap, density, lambda);
    out[2] = gradientPenaltySlope(gap, density, lambda);
  };
  const pieces = Array.from({ length: positions.length - 1 }, (_, k) =>
    integrate(evaluate, [positions[k]!, positions[k + 1]!], { dimension: 3, ...TOLERANCE }),
  );
  const sum = (d: number, part: keyof Estimate) => neumaierSum(pieces.map((piece) => piece[d]![part]));
  const [distance, overshoot] = [sum(0, 'value'), sum(1, 'value')];
  const potential = new Float64Array(positions.length);
  pieces.forEach((piece, k) => {
    potential[k + 1] = potential[k]! + piece[2]!.value;
  });
  return {
    positions,
    potential,
    distance,
    estimate: distance + overshoot,
    overshoot,
    objective: distance + overshoot / 2,
    error: sum(0, 'error') + sum(1, 'error'),
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
