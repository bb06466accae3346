import type { FieldContour } from './fieldContours.ts';
import { gridPlace, type GridSquare } from './gridPlace.ts';

/** SVG path of a contour's region in the picture; draw it with the even-odd rule, for regions have holes. */
export function contourPath({ rings }: FieldContour, square: GridSquare): string {
  const place = gridPlace(square);
  return rings
    .map((ring) => corners(ring.map(([x, y]) => [place.x(x).toFixed(1), place.y(y).toFixed(1)])))
    .map((points) => `M${points.map((point) => point.join(' ')).join('L')}Z`)
    .join('');
}

type Place = readonly string[];

/** Without repeated points, and without those amid an upright or level stretch, of which the square's edge makes many. */
function corners(points: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const point of points) {
    const [before, last] = kept.slice(-2);
    if (before && last && [0, 1].some((k) => before[k] === last[k] && last[k] === point[k])) kept.pop();
    if (kept.at(-1)?.join() !== point.join()) kept.push(point);
  }
  return kept;
}
