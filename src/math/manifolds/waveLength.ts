import { integrate } from '../quadrature/integrate.ts';
import type { Wave } from './Wave.ts';

/**
 * The length of a sine between two places of its axis.
 *
 * ∫ √(1 + (2πh/period)² cos²(2πx/period)) dx, by quadrature to 1e-13, cut at quarter periods; 0 if `to` is not
 * right of `from`.
 *
 * @example
 * waveLength({ height: 1, period: 6.283185307179586, reach: 9 }, 0, 6.283185307179586).toFixed(9); // '7.640395578'
 */
export function waveLength({ height, period }: Wave, from: number, to: number): number {
  if (!(to > from)) return 0;
  const rate = (2 * Math.PI) / period;
  const pieces = Math.max(1, Math.ceil((4 * (to - from)) / period));
  const cuts = Float64Array.from({ length: pieces + 1 }, (_, k) => from + ((to - from) * k) / pieces);
  const [length] = integrate((x, out) => {
    out[0] = Math.hypot(1, height * rate * Math.cos(rate * x));
  }, cuts);
  return length!.value;
}
