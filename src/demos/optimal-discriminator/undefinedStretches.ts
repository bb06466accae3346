import type { PlaceAt } from './model.ts';

type Point = readonly [x: number, d: number];

/** Where neither law has mass, any D* is as good: from each neighbour's value straight to the next, as lines to be dashed. */
export function undefinedStretches(places: readonly PlaceAt[]): readonly (readonly [Point, Point])[] {
  const stretches: (readonly [Point, Point])[] = [];
  let from: number | undefined;
  places.forEach(({ d }, k) => {
    if (Number.isNaN(d)) from ??= k;
    const ends = from !== undefined && (!Number.isNaN(d) || k === places.length - 1);
    if (!ends || from === undefined) return;
    const [before, after] = [places[from - 1], Number.isNaN(d) ? undefined : places[k]];
    const left = before ?? after;
    const right = after ?? before;
    if (left && right)
      stretches.push([
        [before?.x ?? places[from]!.x, left.d],
        [places[k]!.x, right.d],
      ]);
    from = undefined;
  });
  return stretches;
}
