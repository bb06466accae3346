import { fieldContours } from '../plot/fieldContours.ts';
import { gridPlace, type GridSquare } from '../plot/gridPlace.ts';

/** Strokes a field's contour lines, and not the edge of the square where regions end with it. */
export function drawContours(
  context: CanvasRenderingContext2D,
  field: ArrayLike<number>,
  levels: readonly number[],
  square: GridSquare,
): void {
  const place = gridPlace(square);
  const onEdge = (at: number): boolean => at <= 0.5 || at >= square.resolution - 0.5;
  context.beginPath();
  for (const { rings } of fieldContours(field, square.resolution, levels)) {
    for (const ring of rings) {
      ring.forEach(([x, y], i) => {
        const [fromX, fromY] = ring[i - 1] ?? [0, 0];
        const alongEdge = (onEdge(x) && onEdge(fromX)) || (onEdge(y) && onEdge(fromY));
        if (i === 0 || alongEdge) context.moveTo(place.x(x), place.y(y));
        else context.lineTo(place.x(x), place.y(y));
      });
    }
  }
  context.stroke();
}
