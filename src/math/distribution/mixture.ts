import type { Normal } from './normal.ts';

/**
 * One bump of a mixture: a share `weight` (divided by the sum of all weights) of a normal law with standard
 * deviation `sd` > 0.
 */
export interface NormalComponent extends Normal {
  readonly weight: number;
}

/**
 * A mixture of normal laws on the line. Weights need not sum to 1: they are divided by their own sum.
 */
export type Mixture = readonly NormalComponent[];
