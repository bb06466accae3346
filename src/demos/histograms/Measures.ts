/** What both views measure between the two laws; NaN where there are none. */
export interface Measures {
  readonly kl: number;
  readonly reverseKl: number;
  readonly js: number;
  readonly tv: number;
  readonly w1: number;
}
