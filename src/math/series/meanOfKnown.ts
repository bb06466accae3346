import { neumaierSum } from '../summation/neumaierSum.ts';
import { centredWindow } from './centredWindow.ts';
import { fewestPoints } from './fewestPoints.ts';

/**
 * A centred rolling mean that skips NaN, as pandas does: NaN where fewer than half of the window's points are
 * known.
 *
 * @example
 * meanOfKnown([NaN, 2, 4, 6], 2); // [NaN, 2, 3, 5]
 */
export function meanOfKnown(values: ArrayLike<number>, window: number): Float64Array {
  const known = Float64Array.from(values);
  return known.map((_, i) => {
    const [from, to] = centredWindow(i, window, known.length);
    const inside = known.subarray(from, to).filter((value) => !Number.isNaN(value));
    return inside.length < fewestPoints(window) ? NaN : neumaierSum(inside) / inside.length;
  });
}
