import { wasserstein1d } from '../transport/wasserstein1d.ts';
import type { AtomWeights } from '../transport/wasserstein1d.ts';
import { pointShares } from '../transport/pointShares.ts';
import { projectPoints } from './projectPoints.ts';
import { readDirections } from './readDirections.ts';
import type { DirectionOptions } from './readDirections.ts';
import { requirePoints } from './requirePoints.ts';

/**
 * How points are sliced: their `dimension` (1), the order `p` (2), directions, and weights.
 */
export interface SlicedOptions extends DirectionOptions, AtomWeights {
  readonly dimension?: number;
  readonly p?: number;
}

/**
 * The distances of two sets of points seen along each direction, with the directions.
 *
 * `distances[k]` is W_p of the projections on direction k, root taken; `directions` is flat.
 */
export interface SlicedDistances {
  readonly distances: Float64Array;
  readonly directions: Float64Array;
}

/**
 * The Wasserstein distances of two sets of weighted points projected on each of several directions.
 *
 * Projections are scalar products, so that a direction that is not of length 1 stretches its distance. Points
 * are flat lists of coordinates; weights are divided by their own sums. The mean of these is sliced, the
 * largest max-sliced transport.
 * @throws TypeError or RangeError naming `x`, `y`, `xWeights`, `yWeights`, `dimension`, `p`, `directions` or
 * `count`.
 *
 * @example
 * slicedDistances([0, 0], [3, 4], { dimension: 2, directions: [1, 0, 0, 1] }).distances; // [3, 4]
 */
export function slicedDistances(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { dimension = 1, p = 2, xWeights, yWeights, ...how }: SlicedOptions = {},
): SlicedDistances {
  const n = requirePoints('x', x, dimension);
  const m = requirePoints('y', y, dimension);
  if (xWeights) pointShares('xWeights', xWeights, n);
  if (yWeights) pointShares('yWeights', yWeights, m);
  const weights = { ...(xWeights && { xWeights }), ...(yWeights && { yWeights }) };
  const directions = readDirections(how, dimension);
  const distances = new Float64Array(directions.length / dimension).map((_, k) => {
    const direction = directions.subarray(k * dimension, (k + 1) * dimension);
    return wasserstein1d(projectPoints(x, direction), projectPoints(y, direction), { ...weights, p });
  });
  return { distances, directions };
}
