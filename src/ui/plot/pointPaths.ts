import type { PointPlace } from './PointPlace.ts';

const short = (value: number): string => String(Number(value.toFixed(1)));

/** One SVG path that puts a point of no length at each x0, y0, x1, y1 …: round line caps make it a dot. */
export function dotsPath(points: ArrayLike<number>, { x, y }: PointPlace): string {
  return pairs(points, (px, py) => `M${short(x(px))} ${short(y(py))}h0`);
}

/** One SVG path that puts a cross at each x0, y0, x1, y1 …. */
export function crossesPath(points: ArrayLike<number>, { x, y }: PointPlace, arm: number): string {
  const across = 2 * arm;
  return pairs(
    points,
    (px, py) =>
      `M${short(x(px) - arm)} ${short(y(py) - arm)}l${across} ${across}m0 -${across}l-${across} ${across}`,
  );
}

function pairs(points: ArrayLike<number>, draw: (x: number, y: number) => string): string {
  let path = '';
  for (let i = 0; i < points.length; i += 2) path += draw(points[i]!, points[i + 1]!);
  return path;
}
