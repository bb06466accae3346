import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { FigureProps } from './FigureProps.ts';

/** Left and right margins that both pictures of the left column share. */
export const sides = { left: 48, right: 12 } as const;

/** From a place to pixels in the left column. */
export function placeScale({ frame, stage = frame.places, width }: FigureProps): ScaleLinear<number, number> {
  return scaleLinear([stage[0]!, stage.at(-1)!], [sides.left, width - sides.right]);
}

/** What of a curve lies within the picture. */
export function within<P extends readonly [x: number, value: number]>(
  line: readonly P[],
  x: ScaleLinear<number, number>,
): readonly P[] {
  const [from = -Infinity, to = Infinity] = x.domain();
  return line.filter(([at]) => at >= from && at <= to);
}
