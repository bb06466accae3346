import { neumaierSum } from '../summation/neumaierSum.ts';
import { pairPiecewiseLinear } from './pairPiecewiseLinear.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';

/**
 * How fast the Jensen–Shannon divergence between two piecewise-linear densities grows when q is shifted to the
 * right: the slope that a generator feels, exactly 0 once they are apart.
 *
 * d/dm JS(p, q(· − m)) at m = 0 = −½ ∫ q′(x) ln(2q/(p + q)) dx, nats per unit of x (as
 * `mixtureJsShiftSlope`); q′ is constant between knots, so each piece is a difference of ∫ ln of straight lines,
 * in closed form.
 * @throws TypeError naming `p` or `q` unless made by `piecewiseLinear`.
 * @throws RangeError if q jumps: then what is lost at the jump has no finite price.
 *
 * @example
 * piecewiseLinearJsShiftSlope(piecewiseLinear([0, 1, 2], [0, 1, 0]), piecewiseLinear([0, 1, 2], [0, 1, 0])); // 0
 * piecewiseLinearJsShiftSlope(piecewiseLinear([0, 1, 2], [0, 1, 0]), piecewiseLinear([3, 4, 5], [0, 1, 0])); // 0
 * piecewiseLinearJsShiftSlope(piecewiseLinear([0, 1, 2], [0, 1, 0]), piecewiseLinear([1, 2, 3], [0, 1, 0])).toFixed(12); // '0.500000000000'
 */
export function piecewiseLinearJsShiftSlope(p: PiecewiseLinear, q: PiecewiseLinear): number {
  const { count, p0, p1, q0, q1 } = pairPiecewiseLinear(p, q);
  requireNoJump(q);
  const parts = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const rise = q1[k]! - q0[k]!;
    if (rise === 0) continue;
    // ∫ q′ ln q dx − ∫ q′ ln(p + q) dx; where p is 0 the two are one.
    if (p0[k] === 0 && p1[k] === 0) continue;
    parts[k] = rise * (meanLog(q0[k]!, q1[k]!) - meanLog(p0[k]! + q0[k]!, p1[k]! + q1[k]!));
  }
  // The constant ln 2 is gone: q rises as much as it falls. + 0 turns -0 into 0.
  return -0.5 * neumaierSum(parts) + 0;
}

/** The mean of ln along a straight line from a to b, neither below 0 and not both 0. */
function meanLog(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  if (low === 0) return Math.log(high) - 1;
  const excess = (high - low) / low;
  // ln low + ((1 + e) ln(1 + e))/e − 1; its series where e is small and the rest would cancel.
  const beyond =
    excess < 1e-4
      ? excess / 2 - excess ** 2 / 6 + excess ** 3 / 12
      : ((1 + excess) * Math.log1p(excess)) / excess - 1;
  return Math.log(low) + beyond;
}

function requireNoJump({ x, density }: PiecewiseLinear): void {
  const [first, last] = [density[0]!, density[density.length - 1]!];
  const jump = x.findIndex((at, k) => k > 0 && at === x[k - 1] && density[k] !== density[k - 1]);
  if (first === 0 && last === 0 && jump < 0) return;
  const where = first !== 0 ? x[0] : last !== 0 ? x[x.length - 1] : x[jump];
  throw new RangeError(`q jumps at ${where}; a slope needs a density that is continuous and ends in 0.`);
}
