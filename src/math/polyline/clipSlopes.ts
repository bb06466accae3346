import { requireFinite } from '../validation/requireFinite.ts';
import type { Polyline } from './polyline.ts';

/**
 * The K-Lipschitz function whose slope is that of a straight-line function, brought into [−K, K].
 *
 * g′ = max(−K, min(K, f′)); a jump has no width and is left out. Slopes fix g up to a constant, chosen so that g stays as
 * near to f as it can: it lies as far above f at most as below. A function of constant K or less is given back as it is.
 * The knots of the result increase.
 * @throws TypeError or RangeError if `K` is not finite or negative.
 *
 * @example
 * clipSlopes(polyline([0, 1, 3], [0, 3, 3]), 1).y; // [1, 2, 2]
 * clipSlopes(polyline([0, 1, 1, 2], [0, 1, 4, 5]), 1); // { x: [0, 1, 2], y: [1.5, 2.5, 3.5] }
 */
export function clipSlopes({ x, y }: Polyline, K: number): Polyline {
  requireFinite('K', K, { min: 0 });
  // Where g lies below f, so that what is not clipped keeps the very numbers of f.
  const below = new Float64Array(x.length);
  for (let k = 1; k < x.length; k++) {
    const rise = y[k]! - y[k - 1]!;
    const most = K * (x[k]! - x[k - 1]!);
    const excess = Math.abs(rise) > most ? rise - Math.sign(rise) * most : 0;
    below[k] = below[k - 1]! + excess;
  }
  const shift = (Math.max(...below) + Math.min(...below)) / 2;
  const g = y.map((value, k) => value - below[k]! + shift);
  const last = (_: number, k: number) => x[k] !== x[k + 1];
  return { x: x.filter(last), y: g.filter(last) };
}
