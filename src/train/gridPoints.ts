/** A square grid of points in the plane, `resolution` along each side of the square [low, high]², or as many along the line; 2 at least. */
export interface Grid {
  readonly resolution: number;
  readonly extent: readonly [low: number, high: number];
}

/**
 * The points of a grid, x0, y0, x1, y1 …: row-major from the lowest y, low x first, edges included. Of the line, x0, x1 …,
 * low first.
 */
export function gridPoints({ resolution, extent: [low, high] }: Grid, dimension: 1 | 2 = 2): Float32Array {
  const at = (i: number): number => low + ((high - low) * i) / (resolution - 1);
  if (dimension === 1) return Float32Array.from({ length: resolution }, (_, i) => at(i));
  const points = new Float32Array(2 * resolution * resolution);
  for (let row = 0; row < resolution; row += 1) {
    for (let column = 0; column < resolution; column += 1) {
      points.set([at(column), at(row)], 2 * (row * resolution + column));
    }
  }
  return points;
}
