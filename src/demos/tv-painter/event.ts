import { axis } from './params.ts';

/** A union of intervals on the axis: disjoint, ascending, none empty. */
export type Event = readonly (readonly [number, number])[];

/** Reads a flat list of ends as an event: each pair in order, overlaps joined, empty ones dropped. */
export function merged(ends: readonly number[]): Event {
  const pairs = Array.from({ length: ends.length / 2 }, (_, i) => {
    const [a = 0, b = 0] = [ends[2 * i], ends[2 * i + 1]];
    return [Math.min(a, b), Math.max(a, b)] as const;
  });
  const joined: [number, number][] = [];
  for (const [from, to] of pairs.filter(([a, b]) => b > a).toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** As the URL and the params table keep it. */
export const flat = (event: Event): readonly number[] => event.flat();

export const contains = (event: Event, x: number): boolean => event.some(([from, to]) => from <= x && x < to);

/** The axis without the event. */
export function complement(event: Event): Event {
  const ends = [axis.min, ...event.flat(), axis.max];
  return merged(ends);
}

/** The event with the stretch between two points painted in, or wiped out. */
export function brushed(event: Event, a: number, b: number, how: 'paint' | 'wipe'): Event {
  const stretch = [Math.min(a, b), Math.max(a, b)] as const;
  if (how === 'paint') return merged([...flat(event), ...stretch]);
  return complement(merged([...flat(complement(event)), ...stretch]));
}
