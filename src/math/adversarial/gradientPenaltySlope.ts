import { slopeExcess } from './slopeExcess.ts';

/**
 * The slope of the critic that a WGAN with gradient penalty really converges to on the line, at a point.
 *
 * f′ = −sign(ΔF) (1 + |ΔF|/(2λp̂)), ΔF = F_real − F_generated and p̂ the density of the penalised points x̂ = εx + (1
 * − ε)y at that point: the pointwise maximum of −ΔF f′ − λp̂(|f′| − 1)². Steeper than 1 wherever mass passes, so
 * the penalised optimum is not 1-Lipschitz. Where ΔF = 0 both 1 and −1 are best (and with the one-sided penalty
 * all between): 1 is given.
 * @throws TypeError or RangeError naming `cdfDifference`, `mixDensity` or `lambda`: ΔF not finite, p̂ not
 * finite and at least 0, or λ not finite and positive; p̂ = 0 where ΔF is not.
 *
 * @example
 * gradientPenaltySlope(1, 0.1, 10); // -1.5
 * gradientPenaltySlope(-0.5, 1, 0.25); // 2
 */
export function gradientPenaltySlope(cdfDifference: number, mixDensity: number, lambda: number): number {
  const excess = slopeExcess(cdfDifference, mixDensity, lambda);
  return cdfDifference === 0 ? 1 : -Math.sign(cdfDifference) * (1 + excess);
}
