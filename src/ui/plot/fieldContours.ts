import { contours } from 'd3-contour';

/** The region of a square grid where a field reaches a level, as rings of grid coordinates from 0 to `resolution`. */
export interface FieldContour {
  readonly level: number;
  readonly rings: readonly (readonly (readonly [x: number, y: number])[])[];
}

/**
 * Regions {value ≥ level} of a field given row by row on a square grid, interpolated between its points; the middle of
 * cell (column, row) has coordinates (column + ½, row + ½).
 */
export function fieldContours(
  field: ArrayLike<number>,
  resolution: number,
  levels: readonly number[],
): readonly FieldContour[] {
  const trace = contours()
    .size([resolution, resolution])
    .thresholds([...levels]);
  return trace(Array.from(field)).map(({ value, coordinates }) => ({
    level: value,
    rings: coordinates.flatMap((polygon) =>
      polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const)),
    ),
  }));
}
