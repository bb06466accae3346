import { area } from 'd3-shape';
import type { ScaleLinear } from 'd3-scale';
import type { Frame } from './model.ts';

/** Where W can be, seen from θ′: its value there, give or take how far the samples move; within the picture. */
export function funnelPath(
  { curve, funnel, other }: Pick<Frame, 'curve' | 'funnel' | 'other'>,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): string {
  const [low = 0, high = 1] = y.domain();
  const draw = area<number>()
    .x((_, k) => x(curve[k]!.theta))
    .y0((reach) => y(Math.max(low, other.w - reach)))
    .y1((reach) => y(Math.min(high, other.w + reach)))
    .digits(2);
  return draw([...funnel]) ?? '';
}
