import type { CommonSegments } from './commonSegments.ts';

/**
 * The same segments with the two densities exchanged.
 *
 * @example
 * turned(commonSegments(piecewiseLinear([0, 1], [1, 1]), piecewiseLinear([0, 1], [0, 1]))).p1; // [2]
 */
export function turned({ p0, p1, q0, q1, ...places }: CommonSegments): CommonSegments {
  return { ...places, p0: q0, p1: q1, q0: p0, q1: p1 };
}
