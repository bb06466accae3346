import type { CommonSegments } from './commonSegments.ts';

/**
 * Whether the first density has mass on some segment where the second is 0 throughout.
 *
 * @example
 * const segments = commonSegments(piecewiseLinear([0, 2], [1, 1]), piecewiseLinear([0, 1], [1, 1]));
 * escapesSupport(segments); // true
 */
export function escapesSupport({ p0, p1, q0, q1 }: CommonSegments): boolean {
  return p0.some((start, k) => (start > 0 || p1[k]! > 0) && q0[k] === 0 && q1[k] === 0);
}
