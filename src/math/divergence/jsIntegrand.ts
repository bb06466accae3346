import { tiltDivergence } from './tiltDivergence.ts';

/**
 * One point's part of JS(p, q): ½(p + q) h(t) with t = (p − q)/(p + q) = tanh(ln(p/q)/2), from the densities
 * and `logRatio` = ln(p/q).
 *
 * Taking t from the logarithm keeps far separation (t = ±1 to the last bit) and near equality (t → 0) exact.
 *
 * @example
 * jsIntegrand(1, 0, Infinity); // 0.34657359027997264
 */
export function jsIntegrand(p: number, q: number, logRatio: number): number {
  const mass = 0.5 * (p + q);
  return mass === 0 ? 0 : mass * tiltDivergence(Math.tanh(0.5 * logRatio));
}
