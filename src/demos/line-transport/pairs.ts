import { blocks } from './params.ts';
import { ranked } from './ranked.ts';

export interface Lists {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Share of mass in the middle of pair `index` of `count`, short enough for an address. */
export const shareOfPair = (index: number, count: number): number =>
  Number(((index + 0.5) / count).toFixed(4));

/** One block of one list carried to another place; its pair is the one chosen from then on. */
export function carried(lists: Lists, side: keyof Lists, index: number, place: number) {
  const moved = lists[side].with(index, place);
  return { [side]: moved, u: shareOfPair(ranked(moved)[index]!.rank, moved.length) };
}

/** A block more on both sides, at one place: what has to be moved stays the same. */
export const addPair = ({ from, to }: Lists): Lists => {
  const middle = (blocks.min + blocks.max) / 2;
  return { from: [...from, middle], to: [...to, middle] };
};

/** Both lists without pair `rank` of the plan. */
export function removePair({ from, to }: Lists, rank: number): Lists {
  const without = (list: readonly number[]) => {
    const found = ranked(list);
    return list.filter((_, i) => found[i]!.rank !== rank);
  };
  return { from: without(from), to: without(to) };
}

/** The shorter list filled up with blocks at its last place, or at the other's where it is empty. */
export function levelled({ from, to }: Lists): Lists {
  const fill = (list: readonly number[], other: readonly number[]) => [
    ...list,
    ...Array.from(
      { length: Math.max(0, other.length - list.length) },
      () => list.at(-1) ?? other.at(-1) ?? blocks.min,
    ),
  ];
  return { from: fill(from, to), to: fill(to, from) };
}
