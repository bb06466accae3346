import { lipschitzConstant } from '../adversarial/lipschitzConstant.ts';
import type { Polyline } from './polyline.ts';

/**
 * The Lipschitz constant of a straight-line function: its steepest slope, Infinity where it jumps.
 *
 * In units of f per unit of the line. A knot that repeats the one before is no jump.
 *
 * @example
 * polylineLipschitz(polyline([-1, 0, 1], [1, 0, 1])); // 1
 * polylineLipschitz(polyline([0, 1, 1, 3], [0, 2, 5, 5])); // Infinity
 */
export function polylineLipschitz({ x, y }: Polyline): number {
  const jumps = x.some((at, k) => k > 0 && at === x[k - 1] && y[k] !== y[k - 1]);
  if (jumps) return Infinity;
  const first = (_: number, k: number) => k === 0 || x[k] !== x[k - 1];
  return lipschitzConstant(x.filter(first), y.filter(first)).value;
}
