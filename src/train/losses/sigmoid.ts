/** 1/(1 + e^−x), the derivative of softplus; exact to rounding on both sides, where 1 − σ would lose the small one. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}
