import { lastAtMost } from './lastAtMost.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';
import { requirePiecewiseLinear } from './requirePiecewiseLinear.ts';

/**
 * The probability that a draw from a piecewise-linear density is at most x.
 *
 * The mass up to the knot before x and the area of the trapezoid from there: exact but for rounding. O(log n).
 * NaN gives NaN.
 * @throws TypeError if `law` was not made by `piecewiseLinear`.
 *
 * @example
 * piecewiseLinearCdf(0.5, piecewiseLinear([0, 1, 2], [0, 3, 0])); // 0.125
 * piecewiseLinearCdf(9, piecewiseLinear([0, 1, 2], [0, 3, 0])); // 1
 */
export function piecewiseLinearCdf(x: number, law: PiecewiseLinear): number {
  requirePiecewiseLinear('law', law);
  const { x: knots, density, cumulative } = law;
  if (Number.isNaN(x)) return NaN;
  const k = lastAtMost(knots, x);
  if (k < 0) return 0;
  if (k === knots.length - 1) return 1;
  const step = x - knots[k]!;
  const share = step / (knots[k + 1]! - knots[k]!);
  const here = (1 - share) * density[k]! + share * density[k + 1]!;
  return Math.min(1, cumulative[k]! + 0.5 * step * (density[k]! + here));
}
