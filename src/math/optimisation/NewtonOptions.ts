/** When Newton's method gives up or is content. */
export interface NewtonOptions {
  /** Steps after which it stops whatever happens; 50 unless given. */
  readonly maximumSteps?: number;
  /** Converged once a step is at most this share of the new x; 2⁻⁵⁰ unless given, 0 waits until x stands still. */
  readonly tolerance?: number;
}

/**
 * Why an iteration ended: `converged`; `derivative-zero`, the slope (or the Jacobian's determinant) is 0 and
 * there is no next x; `not-finite`, the next x would be infinite or NaN; `steps`, the allowance is used up.
 */
export type NewtonStop = 'converged' | 'derivative-zero' | 'not-finite' | 'steps';
