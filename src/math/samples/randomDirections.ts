import type { Rng } from '../random/Rng.ts';
import { requireCount } from '../validation/requireCount.ts';

/**
 * Directions drawn uniformly from the unit sphere, `dimension` coordinates each, one after the other.
 *
 * Normal numbers divided by their length (Muller 1959). In one dimension each is 1 or −1. `rng` moves by
 * count·dimension draws.
 * @throws TypeError or RangeError naming `count` or `dimension` if it is not a whole number of 1 or more.
 *
 * @example
 * randomDirections(2, 3, createRng(7)).length; // 6
 */
export function randomDirections(count: number, dimension: number, rng: Rng): Float64Array {
  requireCount('count', count);
  requireCount('dimension', dimension);
  const directions = new Float64Array(count * dimension);
  for (let k = 0; k < directions.length; k += dimension) {
    let length = 0;
    // A draw of all zeros has no direction.
    while (length === 0) {
      for (let d = 0; d < dimension; d++) directions[k + d] = rng.normal();
      length = Math.hypot(...directions.subarray(k, k + dimension));
    }
    for (let d = 0; d < dimension; d++) directions[k + d]! /= length;
  }
  return directions;
}
