/**
 * The law of one variable of a coupling: normal, or uniform between two ends that may be equal.
 */
export type Margin =
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'uniform'; readonly from: number; readonly to: number };
