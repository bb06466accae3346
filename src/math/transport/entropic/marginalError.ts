/**
 * How far the row sums of a plan are from `a`: Σ_i |Σ_j P_ij − a_i|, read off the next row potentials.
 *
 * The row sums of P_ij = a_i b_j exp((f_i + g_j − C_ij)/ε) are a_i exp((f_i − f′_i)/ε) with f′ the soft
 * c-transform of g. At most 2, for P has mass 1: where ε is so far below the costs that rounding alone would
 * say more, it says 2.
 *
 * @example
 * marginalError([0.5, 0.5], [Math.LN2, 3], [0, 3], 1); // 0.5
 */
export function marginalError(
  a: ArrayLike<number>,
  f: ArrayLike<number>,
  next: ArrayLike<number>,
  eps: number,
): number {
  let error = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i]! > 0) error += a[i]! * Math.abs(Math.expm1((f[i]! - next[i]!) / eps));
  }
  return Math.min(2, error);
}
