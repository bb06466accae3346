import type { FieldContour } from './fieldContours.ts';
import { gridPlace, type GridSquare } from './gridPlace.ts';

/** SVG path of a contour's region in the picture; draw it with the even-odd rule, for regions have holes. */
export function contourPath({ rings }: FieldContour, square: GridSquare): string {
  const place = gridPlace(square);
  return rings
    .map((ring) => `M${ring.map(([x, y]) => `${place.x(x).toFixed(1)} ${place.y(y).toFixed(1)}`).join('L')}Z`)
    .join('');
}
