/**
 * A line of a row-major matrix: its first entry and the step from one entry to the next.
 */
export interface Line {
  readonly start: number;
  readonly stride: number;
}

/**
 * The soft minimum of cost − potential along one row or column of a matrix, under the law `shares`.
 *
 * −ε ln Σ_k share_k exp((potential_k − cost_k)/ε), with the lowest term taken out before the exponential so
 * that nothing overflows however small ε is (log-sum-exp). Between the minimum and the mean of cost −
 * potential. Entries of share 0, of cost Infinity or of potential −Infinity do not count; Infinity if none
 * counts.
 *
 * @example
 * softMinimum([3, 5], { start: 0, stride: 1 }, [0, 1], [0.5, 0.5], 1e-9); // 3.0000000006931473
 */
export function softMinimum(
  cost: ArrayLike<number>,
  { start, stride }: Line,
  potential: ArrayLike<number>,
  shares: ArrayLike<number>,
  eps: number,
): number {
  let lowest = Infinity;
  for (let k = 0, at = start; k < shares.length; k++, at += stride) {
    const level = cost[at]! - potential[k]!;
    if (level < lowest && shares[k]! > 0) lowest = level;
  }
  if (lowest === Infinity) return Infinity;
  let sum = 0;
  for (let k = 0, at = start; k < shares.length; k++, at += stride) {
    const share = shares[k]!;
    if (share > 0) sum += share * Math.exp((lowest - (cost[at]! - potential[k]!)) / eps);
  }
  return lowest - eps * Math.log(sum);
}
