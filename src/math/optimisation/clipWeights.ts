/**
 * Weights moved to the nearest point of [−c, c]: the clipping of Arjovsky et al. 2017, Algorithm 1, line 7.
 *
 * NaN stays NaN, so that a broken run is seen. Throws a `RangeError` unless `clip` is above 0.
 *
 * @example
 * clipWeights([-3, 0.005, 0.2], 0.01); // [-0.01, 0.005, 0.01]
 */
export function clipWeights(weights: ArrayLike<number>, clip: number): Float64Array {
  if (!(clip > 0)) throw new RangeError(`clipWeights needs clip above 0; clip is ${clip}.`);
  return Float64Array.from(weights, (w) => Math.max(-clip, Math.min(clip, w)));
}
