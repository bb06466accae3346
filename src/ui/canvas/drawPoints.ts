import type { PointPlace } from '../plot/PointPlace.ts';

/** Fills a dot at each point x0, y0, x1, y1 …. */
export function drawDots(
  context: CanvasRenderingContext2D,
  points: ArrayLike<number>,
  place: PointPlace,
  radius: number,
): void {
  context.beginPath();
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [place.x(points[i]!), place.y(points[i + 1]!)];
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}

/** Strokes a cross at each point x0, y0, x1, y1 …. */
export function drawCrosses(
  context: CanvasRenderingContext2D,
  points: ArrayLike<number>,
  place: PointPlace,
  arm: number,
): void {
  context.beginPath();
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [place.x(points[i]!), place.y(points[i + 1]!)];
    context.moveTo(x - arm, y - arm);
    context.lineTo(x + arm, y + arm);
    context.moveTo(x + arm, y - arm);
    context.lineTo(x - arm, y + arm);
  }
  context.stroke();
}
