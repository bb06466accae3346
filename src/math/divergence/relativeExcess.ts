/**
 * φ(1 + ρ) = (1 + ρ) ln(1 + ρ) − ρ, the share of a Kullback–Leibler divergence that one bin adds per unit of
 * q when p = (1 + ρ) q.
 *
 * Never negative and 0 only at ρ = 0. Near 0 the alternating series ρ²/2 − ρ³/6 + ρ⁴/12 − … replaces the
 * difference of two nearly equal terms. ρ = −1 gives 1; ρ below −1 gives NaN.
 *
 * @example
 * relativeExcess(0); // 0
 * relativeExcess(-1); // 1
 * relativeExcess(1e-9); // 4.999999998333333e-19
 */
export function relativeExcess(rho: number): number {
  if (Math.abs(rho) >= 0.1) return rho === -1 ? 1 : (1 + rho) * Math.log1p(rho) - rho;
  // 16 terms leave less than 0.1^16/272 of the first one.
  let sum = 0;
  for (let k = 17; k >= 2; k--) sum = 1 / (k * (k - 1)) - rho * sum;
  return rho * rho * sum;
}
