import type { CommonSegments } from './commonSegments.ts';
import { escapesSupport } from './escapesSupport.ts';

/**
 * Whether ∫ (p − q)²/q is infinite: p has mass where q is 0 throughout, or q runs to 0 at the end of a segment
 * where p does not.
 *
 * @example
 * squareDiverges(commonSegments(piecewiseLinear([0, 1], [1, 1]), piecewiseLinear([0, 1], [0, 1]))); // true
 * squareDiverges(commonSegments(piecewiseLinear([0, 1], [0, 1]), piecewiseLinear([0, 1], [0, 1]))); // false
 */
export function squareDiverges(segments: CommonSegments): boolean {
  const { p0, p1, q0, q1 } = segments;
  const touches = p0.some((start, k) => (start > 0 && q0[k] === 0) || (p1[k]! > 0 && q1[k] === 0));
  return touches || escapesSupport(segments);
}
