import { symmetricEigen } from '../linear/symmetricEigen.ts';

/**
 * What gradient descent on a quadratic can do.
 *
 * `eigenvalues` of the Hessian in increasing order, `condition` = λ_max/λ_min, `stableBelow` = 2/λ_max, the
 * rate from which it no longer converges, `bestRate` = 2/(λ_min + λ_max) with `bestContraction` = (κ − 1)/(κ
 * + 1) per step. Without a unique minimum (λ_min ≤ 0) `condition` is Infinity and nothing contracts:
 * `bestContraction` is 1 and `bestRate` NaN; with a way down for ever (λ_min < 0) `stableBelow` is 0.
 */
export interface DescentStability {
  readonly eigenvalues: Float64Array;
  readonly condition: number;
  readonly stableBelow: number;
  readonly bestRate: number;
  readonly bestContraction: number;
}

/**
 * The rates at which gradient descent on a quadratic with a given Hessian converges, and how fast at best.
 *
 * φ(x) = ½ xᵀH x + …: each eigenvector's share of the error is multiplied by 1 − ηλ, so it converges exactly
 * for 0 < η < 2/λ_max (Nesterov 2004, section 2.1). For φ = ‖A x − b‖² pass H = 2 AᵀA. Flat, row-major, n ×
 * n.
 * @throws TypeError or RangeError naming `matrix`, `rows` or `columns`: not finite, not n·n entries, not
 * symmetric.
 *
 * @example
 * descentStability([2, 0, 0, 8], 2).stableBelow; // 0.25
 * descentStability([2, 0, 0, 8], 2).bestContraction; // 0.6
 */
export function descentStability(hessian: ArrayLike<number>, n: number): DescentStability {
  const eigenvalues = symmetricEigen(hessian, n).values;
  const [smallest, largest] = [eigenvalues[0]!, eigenvalues[n - 1]!];
  if (!(smallest > 0)) {
    const stableBelow = smallest < 0 ? 0 : 2 / largest;
    return { eigenvalues, condition: Infinity, stableBelow, bestRate: NaN, bestContraction: 1 };
  }
  return {
    eigenvalues,
    condition: largest / smallest,
    stableBelow: 2 / largest,
    bestRate: 2 / (smallest + largest),
    bestContraction: (largest - smallest) / (largest + smallest),
  };
}
