import { sortAtoms } from '../transport/sortAtoms.ts';
import { requireCount } from '../validation/requireCount.ts';
import { requireWeights } from '../validation/requireWeights.ts';
import type { Rng } from './Rng.ts';

/**
 * Draws categories 0 … n − 1 with the given weights: `count` independent ones.
 *
 * Each is the first category whose cumulative share exceeds a uniform draw: one draw a category, found by
 * bisection. Weights are divided by their own sum and a weight of 0 is never drawn. The shares are those of the
 * weights to 2⁻⁵³, the grain of a uniform draw.
 * @throws TypeError or RangeError naming `weights` or `count`: weights that are empty, not finite, negative or
 * all 0, a count that is not whole or below 0.
 *
 * @example
 * drawCategorical([1, 0, 3], 6, createRng(7)); // [2, 0, 2, 0, 0, 2]
 */
export function drawCategorical(weights: ArrayLike<number>, count: number, rng: Rng): Int32Array {
  requireWeights('weights', weights);
  requireCount('count', count, 0);
  const places = new Int32Array(weights.length).map((_, i) => i);
  const { index, cumulative } = sortAtoms(places, weights, ['weights', 'weights']);
  return new Int32Array(count).map(() => index[firstAbove(cumulative, rng.uniform())]!);
}

/** The place of the first entry of an increasing list that ends at 1 to exceed u < 1. */
function firstAbove(cumulative: Float64Array, u: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > u) high = middle;
    else low = middle + 1;
  }
  return low;
}
