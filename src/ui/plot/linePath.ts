import { line } from 'd3-shape';
import type { ScaleLinear } from 'd3-scale';

type Scale = ScaleLinear<number, number>;

/** SVG path through (x, y) pairs; breaks where y is not finite, so ∞ leaves a gap instead of a spike. */
export function linePath(points: readonly (readonly [number, number])[], x: Scale, y: Scale): string {
  const draw = line<readonly [number, number]>()
    .defined(([, value]) => Number.isFinite(value))
    .x(([at]) => x(at))
    .y(([, value]) => y(value))
    .digits(2);
  return draw(points) ?? '';
}
