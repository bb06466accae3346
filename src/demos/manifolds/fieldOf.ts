type Point = readonly number[];

/** Grid points on a side. */
export const RESOLUTION = 48;
/** The grid goes this far to each side: beyond the picture, so that its edge is out of sight. */
export const FIELD_REACH = 3.5;

const place = (k: number): number => -FIELD_REACH + (2 * FIELD_REACH * k) / (RESOLUTION - 1);

/**
 * How much nearer each point of a square grid lies to the real curve than to the generated one, row by row from
 * the lowest: above 0 a perfect discriminator that looks at distances alone says "real".
 */
export function fieldOf(real: readonly Point[], generated: readonly Point[]): Float64Array {
  const field = new Float64Array(RESOLUTION * RESOLUTION);
  // Every second point will do: what is drawn is a border, not a curve, and it follows the hand.
  const [ours, theirs] = [real, generated].map((points) => points.filter((_, k) => k % 2 === 0));
  for (let row = 0; row < RESOLUTION; row++)
    for (let column = 0; column < RESOLUTION; column++) {
      const [x, y] = [place(column), place(row)];
      field[row * RESOLUTION + column] = distance(theirs!, x, y) - distance(ours!, x, y);
    }
  return field;
}

/** The field at the grid point nearest to a place. */
export function fieldAt(field: Float64Array, x: number, y: number): number {
  const cell = (part: number) => Math.round(((part + FIELD_REACH) / (2 * FIELD_REACH)) * (RESOLUTION - 1));
  return field[cell(y) * RESOLUTION + cell(x)] ?? NaN;
}

/** To the nearest point of a chain of straight lines. */
function distance(points: readonly Point[], x: number, y: number): number {
  let least = Infinity;
  for (let k = 1; k < points.length; k++) {
    const [ax, ay] = [points[k - 1]![0]!, points[k - 1]![1]!];
    const [wayX, wayY] = [points[k]![0]! - ax, points[k]![1]! - ay];
    const along = ((x - ax) * wayX + (y - ay) * wayY) / (wayX * wayX + wayY * wayY);
    const share = Math.max(0, Math.min(1, along));
    const [offX, offY] = [x - ax - share * wayX, y - ay - share * wayY];
    least = Math.min(least, offX * offX + offY * offY);
  }
  return Math.sqrt(least);
}
