import type { Spot } from './model.ts';
import { bottom } from './problem.ts';

/** Further points of a path are not drawn: a screen's coordinates have an end. */
const FAR = 60;

/** Up to and with the first point that is far out of the picture, brought near enough to be drawn. */
export function pathWithin(spots: readonly Spot[]): readonly (readonly [a: number, b: number])[] {
  const way: (readonly [number, number])[] = [];
  for (const { a, b } of spots) {
    const [da, db] = [a - bottom.a, b - bottom.b];
    const shrink = Math.min(1, FAR / Math.max(FAR, Math.hypot(da, db)));
    way.push([bottom.a + shrink * da, bottom.b + shrink * db]);
    if (shrink < 1) break;
  }
  return way;
}
