import { area } from 'd3-shape';
import type { ScaleLinear } from 'd3-scale';

type Scale = ScaleLinear<number, number>;

/** SVG path of the area between a line through (x, y) pairs and the level `base` of the y axis. */
export function areaPath(
  points: readonly (readonly [number, number])[],
  x: Scale,
  y: Scale,
  base = 0,
): string {
  const draw = area<readonly [number, number]>()
    .defined(([, value]) => Number.isFinite(value))
    .x(([at]) => x(at))
    .y0(y(base))
    .y1(([, value]) => y(value))
    .digits(2);
  return draw(points) ?? '';
}
