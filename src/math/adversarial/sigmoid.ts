/**
 * The logistic function 1/(1 + e^−x): the probability that a logit stands for.
 *
 * Right to rounding on both sides, where 1 − σ would lose the small one; the derivative of `softplus`. ±∞ give
 * 1 and 0, NaN gives NaN.
 *
 * @example
 * sigmoid(0); // 0.5
 * sigmoid(-800); // 0
 * sigmoid(-50); // 1.9287498479639178e-22
 */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}
