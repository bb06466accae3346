import { exactTotal } from '../summation/exactTotal.ts';
import type { DoubleDouble } from '../summation/twoSum.ts';
import { requireWeights } from '../validation/requireWeights.ts';

/**
 * Weights divided by their own sum, with what is needed to take differences and logarithms of shares without
 * cancellation.
 *
 * `raw` are the caller's weights, `scaled` the same times a power of two so that the largest lies in [1, 2),
 * `total` the sum of `scaled` in about 106 bits, `share` = scaled/total, `logTotal` the natural logarithm of
 * the sum of `raw`.
 */
export interface NormalisedWeights {
  readonly raw: ArrayLike<number>;
  readonly scaled: Float64Array;
  readonly total: DoubleDouble;
  readonly share: Float64Array;
  readonly logTotal: number;
}

/**
 * Divides weights by their own sum; the scaling before it makes totals near 1e300 or 1e-300 legal.
 *
 * `name` is the caller's argument and opens an error message.
 * @throws TypeError or RangeError if the weights are empty, not finite, negative or all 0.
 *
 * @example
 * normaliseWeights('p', [3, 1]).share; // [0.75, 0.25]
 */
export function normaliseWeights(name: string, weights: ArrayLike<number>): NormalisedWeights {
  requireWeights(name, weights);
  let largest = 0;
  for (let i = 0; i < weights.length; i++) largest = Math.max(largest, weights[i]!);
  // A power of two changes no digit; the clamp keeps the factor itself finite for subnormal weights.
  const exponent = Math.max(-1000, Math.min(1000, -Math.floor(Math.log2(largest))));
  const factor = 2 ** exponent;
  const scaled = Float64Array.from(weights, (weight) => weight * factor);
  const total = exactTotal(scaled);
  return {
    raw: weights,
    scaled,
    total,
    share: scaled.map((weight) => weight / total.high),
    logTotal: Math.log(total.high) - exponent * Math.LN2,
  };
}
