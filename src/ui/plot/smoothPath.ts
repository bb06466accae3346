import { curveMonotoneX, line } from 'd3-shape';
import type { ScaleLinear } from 'd3-scale';

type Scale = ScaleLinear<number, number>;

/** SVG path through few (x, y) pairs of a smooth function, rounded between them without overshooting any. */
export function smoothPath(points: readonly (readonly [number, number])[], x: Scale, y: Scale): string {
  const draw = line<readonly [number, number]>()
    .defined(([, value]) => Number.isFinite(value))
    .x(([at]) => x(at))
    .y(([, value]) => y(value))
    .curve(curveMonotoneX)
    .digits(2);
  return draw(points) ?? '';
}
