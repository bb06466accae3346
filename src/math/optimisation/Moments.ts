/** What an optimiser remembers between steps, flat in the order of the weights; vectors a rule does not use may be empty. */
export interface Moments {
  /** Steps made so far. */
  readonly step: number;
  /** Momentum's velocity or Adam's m. */
  readonly first: ArrayLike<number>;
  /** RMSProp's or Adam's running mean of squared gradients. */
  readonly second: ArrayLike<number>;
}

/** Weights and memory after a step; both are new vectors. */
export interface OptimizerStep {
  readonly weights: Float64Array;
  readonly moments: {
    readonly step: number;
    readonly first: Float64Array;
    readonly second: Float64Array;
  };
}
