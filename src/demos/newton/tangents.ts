import { curve, slope, type Frame } from './model.ts';

type Point = readonly [x: number, y: number];

/** A step as it is drawn: up or down to the curve, then along the tangent to the axis and a little beyond. */
export interface Tangent {
  readonly k: number;
  readonly rise: readonly [Point, Point];
  readonly line: readonly [Point, Point];
}

/** The tangents of the steps taken, within the picture's x; those wholly outside are left out. */
export function tangents(
  { guesses, steps }: Frame,
  [left, right]: readonly [number, number],
): readonly Tangent[] {
  const within = (x: number) => Math.min(right, Math.max(left, x));
  return guesses.slice(0, steps).flatMap(({ x }, k) => {
    if (!Number.isFinite(x) || !Number.isFinite(curve(x))) return [];
    const next = guesses[k + 1]!.x;
    const along = (at: number): Point => [at, curve(x) + slope(x) * (at - x)];
    // A flat tangent meets the axis nowhere: it is drawn from edge to edge.
    const [from, to] = Number.isFinite(next) ? [within(x), within(next)] : [left, right];
    if (from === to && from !== x) return [];
    const rise: Tangent['rise'] = [
      [x, 0],
      [x, curve(x)],
    ];
    return [{ k, rise, line: [along(from), along(to)] as const }];
  });
}
