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

/** One stroke of the brush, from where it was put down. */
export interface Stroke {
  readonly from: number;
  /** Begun outside A it paints, inside it wipes; begun on an end of A it moves that end. */
  readonly mode: 'paint' | 'wipe' | 'edge';
  /** What was painted before this stroke: each move redraws from here, so a stroke can shrink again. */
  readonly before: Event;
}

/** A stroke put down at x; an end of A within `reach` is taken hold of, the ends of the axis excepted. */
export function startStroke(event: Event, x: number, reach: number): Stroke {
  const edge = event
    .flat()
    .filter((end) => end > axis.min && end < axis.max && Math.abs(end - x) <= reach)
    .toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0];
  if (edge !== undefined) return { from: edge, mode: 'edge', before: event };
  return { from: x, mode: contains(event, x) ? 'wipe' : 'paint', before: event };
}

const tidy = (x: number): number => Math.min(axis.max, Math.max(axis.min, Number(x.toFixed(10))));
const down = (x: number): number => tidy(Math.floor(x / axis.step + 1e-9) * axis.step);
const up = (x: number): number => tidy(Math.ceil(x / axis.step - 1e-9) * axis.step);

/** The event after a stroke has come to x; as a dab the brush is at least one step wide, so that a mere press is seen. */
export function stroked({ from, mode, before }: Stroke, x: number, dab: boolean): Event {
  if (mode === 'edge') {
    const to = tidy(Math.round(x / axis.step) * axis.step);
    const inward = before.some(([start, end]) => (to > from ? start : end) === from);
    return to === from ? before : brushed(before, from, to, inward ? 'wipe' : 'paint');
  }
  if (!dab) return x === from ? before : brushed(before, from, x, mode);
  const low = Math.min(down(Math.min(from, x)), tidy(axis.max - axis.step));
  return brushed(before, low, Math.max(up(Math.max(from, x)), tidy(low + axis.step)), mode);
}
