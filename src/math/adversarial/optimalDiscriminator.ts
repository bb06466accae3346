import { normaliseWeights } from '../divergence/normaliseWeights.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';

/**
 * The best discriminator against fixed laws on a finite space, and what it earns.
 *
 * `values[i]` is D* at point i, NaN where neither law has mass and any value is as good. `value` = Σ p ln D* +
 * Σ q ln(1 − D*) = 2 JS(p, q) − 2 ln 2, in nats: −1.386 for equal laws, 0 for disjoint ones.
 */
export interface OptimalDiscriminator {
  readonly values: Float64Array;
  readonly value: number;
}

/**
 * The discriminator that is best against fixed laws on a finite space: D* = p/(p + q).
 *
 * Goodfellow et al. 2014 (arXiv 1406.2661), Proposition 1 and Theorem 1. p (real) and q (generated) are
 * weights on the same points, each divided by its own sum.
 * @throws TypeError or RangeError naming `p` or `q` if a list is empty, not finite, negative, all 0, or the
 * lengths differ.
 *
 * @example
 * optimalDiscriminator([1, 1], [3, 1]).values; // [0.4, 0.6666666666666666]
 * optimalDiscriminator([1, 0, 0], [0, 0, 1]); // { values: [1, NaN, 0], value: 0 }
 * optimalDiscriminator([1, 1], [1, 1]).value; // -1.3862943611198906
 */
export function optimalDiscriminator(p: ArrayLike<number>, q: ArrayLike<number>): OptimalDiscriminator {
  const real = normaliseWeights('p', p).share;
  const fake = normaliseWeights('q', q).share;
  requireEqualLengths('p', p, 'q', q);
  const values = real.map((share, i) => share / (share + fake[i]!));
  const terms = real.map((share, i) => part(share, fake[i]!) + part(fake[i]!, share));
  return { values, value: neumaierSum(terms) };
}

/** a ln(a/(a + b)), 0 for a = 0; by log1p where the quotient is near 1. */
function part(a: number, b: number): number {
  if (a === 0) return 0;
  return b <= a ? -a * Math.log1p(b / a) : a * Math.log(a / (a + b));
}
