import { polyline, type Polyline } from '@/math/index.ts';
import type { Axis } from './laws.ts';
import { grain, heights } from './params.ts';

export type Knot = readonly [x: number, y: number];

const within = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** A flat list of numbers as knots from left to right, all on the axis; of two at one place the order stays. */
export function knotsOf(f: readonly number[], { min, max }: Axis): readonly Knot[] {
  return Array.from({ length: f.length / 2 }, (_, k): Knot => [within(f[2 * k]!, min, max), f[2 * k + 1]!])
    .toSorted(([a], [b]) => a - b)
    .filter(([x, y], k, all) => k === 0 || x !== all[k - 1]![0] || y !== all[k - 1]![1]);
}

/** As the URL and the params table keep it. */
export const flat = (knots: readonly Knot[]): readonly number[] => knots.flat();

/** The drawn function: straight between its knots, level from the outer ones to the ends of the axis, 0 without any. */
export function lineThrough(knots: readonly Knot[], { min, max }: Axis): Polyline {
  const [first, last] = [knots[0] ?? [min, 0], knots.at(-1) ?? [max, 0]];
  const whole: readonly Knot[] = [
    ...(first[0] > min || knots.length === 0 ? [[min, first[1]] as const] : []),
    ...knots,
    ...(last[0] < max || knots.length === 0 ? [[max, last[1]] as const] : []),
  ];
  return polyline(
    whole.map(([x]) => x),
    whole.map(([, y]) => y),
  );
}

export const onGrain = (value: number, step: number): number =>
  Number((Math.round(value / step) * step).toFixed(10));

/** A place in the picture as a stroke keeps it. */
export const place = (x: number, y: number, { min, max }: Axis): Knot => [
  within(onGrain(x, grain.x), min, max),
  within(onGrain(y, grain.y), heights.min, heights.max),
];

/** The columns that a hand passes on its way from one place to the next, with the height at each. */
export function passed([x0, y0]: Knot, [x1, y1]: Knot): readonly Knot[] {
  const steps = Math.round(Math.abs(x1 - x0) / grain.x);
  return Array.from({ length: steps + 1 }, (_, k): Knot => {
    const share = steps === 0 ? 1 : k / steps;
    return [onGrain(x0 + share * (x1 - x0), grain.x), onGrain(y0 + share * (y1 - y0), grain.y)];
  });
}

/** What a stroke leaves of earlier knots, and its own, as few as follow it within `tolerance`. */
export function drawnOver(
  before: readonly Knot[],
  stroke: ReadonlyMap<number, number>,
  tolerance: number,
): readonly Knot[] {
  const drawn = [...stroke].toSorted(([a], [b]) => a - b);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return before;
  return [
    ...before.filter(([x]) => x < first[0]),
    ...thinned(drawn, tolerance),
    ...before.filter(([x]) => x > last[0]),
  ];
}

/** The fewest knots by Douglas and Peucker's rule: the farthest from the chord stays, until all are within `tolerance`. */
function thinned(knots: readonly Knot[], tolerance: number): readonly Knot[] {
  const [first, last] = [knots[0]!, knots.at(-1)!];
  if (knots.length < 3) return knots;
  const away = knots.map(([x, y]) => {
    const share = (x - first[0]) / (last[0] - first[0]);
    return Math.abs(y - first[1] - share * (last[1] - first[1]));
  });
  const farthest = away.indexOf(Math.max(...away));
  if (away[farthest]! <= tolerance) return [first, last];
  return [
    ...thinned(knots.slice(0, farthest + 1), tolerance),
    ...thinned(knots.slice(farthest), tolerance).slice(1),
  ];
}

/** The knots with one more on the drawing itself, where the cone's tip stands. */
export const withKnotAt = (
  { x, y }: { readonly x: number; readonly y: number },
  knots: readonly Knot[],
): readonly Knot[] =>
  knots.some(([at]) => at === x)
    ? knots
    : [...knots, [x, Number(y.toFixed(4))] as const].toSorted(([a], [b]) => a - b);
