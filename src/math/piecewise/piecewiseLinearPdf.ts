import { lastAtMost } from './lastAtMost.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';
import { requirePiecewiseLinear } from './requirePiecewiseLinear.ts';

/**
 * The height of a piecewise-linear density at x.
 *
 * 0 outside the knots; at a jump the height on its right, at the last knot the one on its left. O(log n). NaN
 * gives NaN.
 * @throws TypeError if `law` was not made by `piecewiseLinear`.
 *
 * @example
 * piecewiseLinearPdf(0.5, piecewiseLinear([0, 1, 2], [0, 3, 0])); // 0.5
 * piecewiseLinearPdf(3, piecewiseLinear([0, 1, 2], [0, 3, 0])); // 0
 */
export function piecewiseLinearPdf(x: number, law: PiecewiseLinear): number {
  requirePiecewiseLinear('law', law);
  const { x: knots, density } = law;
  if (Number.isNaN(x)) return NaN;
  const k = lastAtMost(knots, x);
  const last = knots.length - 1;
  if (k < 0 || x > knots[last]!) return 0;
  if (k === last) return density[last]!;
  const share = (x - knots[k]!) / (knots[k + 1]! - knots[k]!);
  return (1 - share) * density[k]! + share * density[k + 1]!;
}
