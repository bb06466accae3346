import type { ScaleLinear } from 'd3-scale';
import type { Pair } from './model.ts';

type Scale = ScaleLinear<number, number>;
const head = { length: 8, half: 4 } as const;

/**
 * An arrow from the origin to a point, in pixels; too short for a head, it is a bare line.
 *
 * @example
 * rayPath([0, 0], scaleLinear(), scaleLinear()); // 'M0 0L0.0 0.0'
 */
export function rayPath([u, v]: Pair, x: Scale, y: Scale): string {
  const from = [x(0), y(0)] as const;
  const [dx, dy] = [x(u) - from[0], y(v) - from[1]];
  const long = Math.hypot(dx, dy);
  const show = (px: number, py: number) => `${(from[0] + px).toFixed(1)} ${(from[1] + py).toFixed(1)}`;
  const line = `M${from[0]} ${from[1]}L${show(dx, dy)}`;
  if (long < head.length) return line;
  const [ex, ey] = [dx / long, dy / long];
  const barb = (side: 1 | -1) =>
    show(dx - head.length * ex - side * head.half * ey, dy - head.length * ey + side * head.half * ex);
  return `${line}M${barb(1)}L${show(dx, dy)}L${barb(-1)}`;
}
