import type { Spot } from './model.ts';

/** Further points of a path are not drawn: a screen's coordinates have an end. */
const FAR = 60;

/** Up to and with the first point that is far out of the picture, brought near enough to be drawn. */
export function pathWithin(spots: readonly Spot[]): readonly Spot[] {
  const end = spots.findIndex(({ radius }) => radius > FAR);
  if (end < 0) return spots;
  const last = spots[end]!;
  const shrink = FAR / last.radius;
  return [...spots.slice(0, end), { x: last.x * shrink, y: last.y * shrink, radius: FAR }];
}
