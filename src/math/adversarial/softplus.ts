/**
 * ln(1 + eˣ) without overflow, so that losses stay finite at logits of ±800.
 *
 * max(x, 0) + ln(1 + e^−|x|); softplus(−l) = −ln σ(l) and softplus(l) = −ln(1 − σ(l)) never take the logarithm
 * of a rounded 0. NaN gives NaN.
 *
 * @example
 * softplus(0); // 0.6931471805599453
 * softplus(800); // 800
 * softplus(-40); // 4.248354255291589e-18
 */
export function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
