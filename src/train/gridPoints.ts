/** A square grid of points in the plane: `resolution` along each side of the square [low, high]², 2 at least. */
export interface Grid {
  readonly resolution: number;
  readonly extent: readonly [low: number, high: number];
}

/** The points of a grid, x0, y0, x1, y1 …: row-major from the lowest y, low x first, edges included. */
export function gridPoints({ resolution, extent: [low, high] }: Grid): Float32Array {
  const points = new Float32Array(2 * resolution * resolution);
  const at = (i: number): number => low + ((high - low) * i) / (resolution - 1);
  for (let row = 0; row < resolution; row += 1) {
    for (let column = 0; column < resolution; column += 1) {
      points.set([at(column), at(row)], 2 * (row * resolution + column));
    }
  }
  return points;
}
