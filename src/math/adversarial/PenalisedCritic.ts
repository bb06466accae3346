/**
 * The best critic on the line under the gradient penalty of weight λ.
 *
 * `positions` in increasing order; `potential[k]` the critic there (0 at the first), so that between two
 * neighbours it rises by the integral of f′. `distance` = W₁ = ∫|ΔF|; `estimate` = E_real f − E_generated f =
 * W₁ + ∫ΔF²/(2λp̂), what is read off as if it were W₁; `overshoot` = estimate − distance; `objective` = estimate − λ
 * E(|f′| − 1)² = W₁ + ∫ΔF²/(4λp̂), what training maximises.
 */
export interface PenalisedCritic {
  readonly positions: Float64Array;
  readonly potential: Float64Array;
  readonly distance: number;
  readonly estimate: number;
  readonly overshoot: number;
  readonly objective: number;
  /** An estimate of the absolute error of `estimate`; 0 where no quadrature enters. */
  readonly error: number;
}
