import { relativeExcess } from './relativeExcess.ts';

/**
 * One point's part of KL(p‖q): q φ(p/q) = p ln(p/q) − p + q, never negative, from the densities and
 * `logRatio` = ln(p/q).
 *
 * −p + q integrates to 0 and makes nearly equal densities keep their digits. Where p has underflowed it is q.
 *
 * @example
 * klIntegrand(0.3, 0.3, 0); // 0
 */
export function klIntegrand(p: number, q: number, logRatio: number): number {
  if (p === 0) return q;
  return Math.abs(logRatio) < 0.1 ? q * relativeExcess(Math.expm1(logRatio)) : p * logRatio - p + q;
}
