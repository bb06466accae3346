import { relativeExcess } from './relativeExcess.ts';

/**
 * How far a coin of bias t is from fair: h(t) = ½[(1 + t) ln(1 + t) + (1 − t) ln(1 − t)], the Jensen–Shannon
 * divergence per unit of midpoint mass where t = (p − q)/(p + q).
 *
 * Even in t, 0 at t = 0, ln 2 at t = ±1; t is held inside [−1, 1] against rounding. Both halves are
 * non-negative, so small t keeps its digits.
 *
 * @example
 * tiltDivergence(0); // 0
 * tiltDivergence(1); // 0.6931471805599453
 */
export function tiltDivergence(t: number): number {
  const tilt = Math.min(Math.abs(t), 1);
  return 0.5 * (relativeExcess(tilt) + relativeExcess(-tilt));
}
