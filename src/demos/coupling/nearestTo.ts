/** Index of the place nearest to (x, y), in pixels; undefined where none is within `reach`. */
export function nearestTo(
  places: readonly (readonly [x: number, y: number])[],
  [x, y]: readonly [x: number, y: number],
  reach: number,
): number | undefined {
  let nearest: number | undefined;
  let least = reach;
  for (const [k, [px, py]] of places.entries()) {
    const away = Math.hypot(px - x, py - y);
    if (away <= least) [nearest, least] = [k, away];
  }
  return nearest;
}
