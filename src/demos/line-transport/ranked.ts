export interface Ranked {
  readonly place: number;
  /** Where it comes when the list is sorted; equal places keep the list's order. */
  readonly rank: number;
  /** How many blocks of the same list lie under it. */
  readonly level: number;
  /** How many blocks share its place. */
  readonly mates: number;
}

/** Each block of a list, in the list's own order, with its rank and its height in its stack: a block that is carried past others stays the same block. */
export function ranked(places: readonly number[]): readonly Ranked[] {
  const order = places.map((_, i) => i).toSorted((a, b) => places[a]! - places[b]! || a - b);
  return places.map((place, i) => ({
    place,
    rank: order.indexOf(i),
    level: places.slice(0, i).filter((other) => other === place).length,
    mates: places.filter((other) => other === place).length,
  }));
}
