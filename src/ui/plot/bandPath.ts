import { area } from 'd3-shape';
import type { ScaleLinear } from 'd3-scale';

type Scale = ScaleLinear<number, number>;

/** SVG path of the band between two lines through (x, one, other) triples. */
export function bandPath(points: readonly (readonly [number, number, number])[], x: Scale, y: Scale): string {
  const draw = area<readonly [number, number, number]>()
    .x(([at]) => x(at))
    .y0(([, one]) => y(one))
    .y1(([, , other]) => y(other))
    .digits(2);
  return draw(points) ?? '';
}
