import type { Rng } from '../random/Rng.ts';
import { randomDirections } from './randomDirections.ts';
import { requirePoints } from './requirePoints.ts';

/**
 * The directions to look along: given, as a flat list of `dimension` coordinates each, or `count` (100) of
 * them drawn from `rng`. In one dimension there is only one, and none need be given.
 */
export interface DirectionOptions {
  readonly directions?: ArrayLike<number>;
  readonly count?: number;
  readonly rng?: Rng;
}

/**
 * Given directions as they are, or drawn ones.
 *
 * @throws TypeError or RangeError naming `directions` (not finite, not whole directions, or neither
 * directions nor an rng in more than one dimension), `dimension` or `count`.
 *
 * @example
 * readDirections({ directions: [1, 0, 0, 1] }, 2); // [1, 0, 0, 1]
 * readDirections({}, 1); // [1]
 */
export function readDirections(
  { directions, count = 100, rng }: DirectionOptions,
  dimension: number,
): Float64Array {
  if (directions) {
    requirePoints('directions', directions, dimension);
    return Float64Array.from(directions);
  }
  if (dimension === 1) return Float64Array.of(1);
  if (rng) return randomDirections(count, dimension, rng);
  throw new TypeError('directions is undefined; give directions, or count and rng to draw them.');
}
