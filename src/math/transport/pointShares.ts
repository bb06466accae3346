import { normaliseWeights } from '../divergence/normaliseWeights.ts';

/**
 * The shares of `count` points: their weights divided by the sum of all, or equal shares without weights.
 *
 * `name` is the caller's argument and opens an error message.
 * @throws TypeError or RangeError if the weights are bad or not `count` many.
 *
 * @example
 * pointShares('xWeights', [3, 1], 2); // [0.75, 0.25]
 * pointShares('xWeights', undefined, 2); // [0.5, 0.5]
 */
export function pointShares(
  name: string,
  weights: ArrayLike<number> | undefined,
  count: number,
): Float64Array {
  if (!weights) return new Float64Array(count).fill(1 / count);
  const { share } = normaliseWeights(name, weights);
  if (share.length !== count)
    throw new RangeError(`${name} has ${share.length} entries for ${count} points; give one weight a point.`);
  return share;
}
