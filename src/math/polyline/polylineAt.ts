import { lastAtMost } from '../piecewise/lastAtMost.ts';
import type { Polyline } from './polyline.ts';

/**
 * The value of a straight-line function at a point; at a jump the value on its right, beyond the outer knots that of the
 * last piece going on straight.
 *
 * NaN gives NaN. O(log n).
 *
 * @example
 * polylineAt(2, polyline([0, 1, 3], [0, 2, 4])); // 3
 * polylineAt(1, polyline([0, 1, 1, 3], [0, 2, 5, 5])); // 5
 * polylineAt(-1, polyline([0, 1], [0, 2])); // -2
 */
export function polylineAt(at: number, { x, y }: Polyline): number {
  const last = x.length - 1;
  let k = Math.min(lastAtMost(x, at), last - 1);
  // Outside, the outermost piece that has a width: an end may be a jump.
  if (k < 0) for (k = 0; x[k] === x[k + 1];) k++;
  while (x[k] === x[k + 1]) k--;
  const share = (at - x[k]!) / (x[k + 1]! - x[k]!);
  return (1 - share) * y[k]! + share * y[k + 1]!;
}
