import { requireProbability } from '../validation/requireProbability.ts';
import { lastAtMost } from './lastAtMost.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';
import { requirePiecewiseLinear } from './requirePiecewiseLinear.ts';
import { stepOfMass } from './stepOfMass.ts';

/**
 * The point below which a draw from a piecewise-linear density falls with the given probability: the inverse
 * of `piecewiseLinearCdf`.
 *
 * inf{x : F(x) ≥ probability}, in a gap its left end; 0 and 1 give the ends of the support. A square root in
 * the piece that holds it: exact but for rounding. O(log n).
 * @throws TypeError if `law` was not made by `piecewiseLinear`.
 * @throws RangeError if `probability` is outside [0, 1].
 *
 * @example
 * piecewiseLinearQuantile(0.125, piecewiseLinear([0, 1, 2], [0, 3, 0])); // 0.5
 * piecewiseLinearQuantile(0, piecewiseLinear([0, 1, 2], [0, 0, 1])); // 1
 */
export function piecewiseLinearQuantile(probability: number, law: PiecewiseLinear): number {
  requireProbability('probability', probability);
  requirePiecewiseLinear('law', law);
  const { x, density, cumulative } = law;
  if (probability === 0) return x[lastAtMost(cumulative, 0)]!;
  // The last knot with less mass on its left begins the piece that reaches the probability.
  const k = lastAtMost(cumulative, previousDouble(probability));
  const piece = { width: x[k + 1]! - x[k]!, start: density[k]!, end: density[k + 1]! };
  return x[k]! + stepOfMass(probability - cumulative[k]!, piece);
}

const DOUBLE = new Float64Array(1);
const BITS = new BigInt64Array(DOUBLE.buffer);

/** The largest double below a positive one. */
function previousDouble(value: number): number {
  DOUBLE[0] = value;
  BITS[0]! -= 1n;
  return DOUBLE[0];
}
