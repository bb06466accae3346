import { requireFinite } from '../validation/requireFinite.ts';

/**
 * By how much the best critic under a gradient penalty is steeper than 1 at a point of the line.
 *
 * |ΔF|/(2λp̂), see `gradientPenaltySlope`; 0 where ΔF = 0.
 * @throws TypeError or RangeError naming `cdfDifference`, `mixDensity` or `lambda`: ΔF not finite, p̂ not
 * finite and at least 0, or λ not finite and positive; p̂ = 0 where ΔF is not.
 *
 * @example
 * slopeExcess(-1, 0.1, 10); // 0.5
 */
export function slopeExcess(cdfDifference: number, mixDensity: number, lambda: number): number {
  requireFinite('cdfDifference', cdfDifference);
  requireFinite('mixDensity', mixDensity, { min: 0 });
  requireFinite('lambda', lambda, { min: 0, exclusive: true });
  if (cdfDifference === 0) return 0;
  if (mixDensity === 0)
    throw new RangeError(
      `mixDensity is 0 where cdfDifference is ${cdfDifference}; between mass of both laws it is positive.`,
    );
  return Math.abs(cdfDifference) / (2 * lambda * mixDensity);
}
