import type { PointPlace } from '../plot/PointPlace.ts';

/** Strokes a line from each point x0, y0, x1, y1 … of `from` to its partner's place in `to`. */
export function drawCarries(
  context: CanvasRenderingContext2D,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  partner: ArrayLike<number>,
  place: PointPlace,
): void {
  context.beginPath();
  for (let i = 0; i < partner.length; i += 1) {
    const j = partner[i]!;
    context.moveTo(place.x(from[2 * i]!), place.y(from[2 * i + 1]!));
    context.lineTo(place.x(to[2 * j]!), place.y(to[2 * j + 1]!));
  }
  context.stroke();
}
