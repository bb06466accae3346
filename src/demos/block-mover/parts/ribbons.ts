import type { Frame } from '../model.ts';
import type { Stage } from './layout.ts';

/** One cell of the table as a path from ground to ground. */
export interface Ribbon {
  readonly cell: number;
  readonly wide: number;
  readonly path: string;
  readonly head: string;
}

const tip = 7;

/** Sum of what lies before position `k` of a list, in the list's own order. */
const before = (amounts: readonly number[], k: number): number =>
  amounts.slice(0, k).reduce((sum, amount) => sum + amount, 0);

/** Indices in the order of their places. */
const byPlace = (places: readonly number[]): readonly number[] =>
  [...places.keys()].toSorted((a, b) => places[a]! - places[b]!);

/** The paths of the amounts given, side by side where they share a place: in sorted order none crosses another needlessly. */
export function ribbons(frame: Frame, amounts: readonly number[], stage: Stage): readonly Ribbon[] {
  const { from, to } = frame;
  const columns = to.length;
  const [rowOrder, columnOrder] = [byPlace(from), byPlace(to)];
  return amounts.flatMap((amount, cell) => {
    if (!(amount > 0)) return [];
    const [i, j] = [Math.floor(cell / columns), cell % columns];
    const row = columnOrder.map((each) => amounts[i * columns + each]!);
    const column = rowOrder.map((each) => amounts[each * columns + j]!);
    const offset = (line: readonly number[], k: number) =>
      (before(line, k) + amount / 2 - before(line, line.length) / 2) * stage.thick;
    const start = stage.x(from[i]!) + offset(row, columnOrder.indexOf(j));
    const end = stage.x(to[j]!) + offset(column, rowOrder.indexOf(i));
    return [{ cell, ...drawn(start, end, amount * stage.thick - 0.75, stage) }];
  });
}

function drawn(start: number, end: number, thick: number, { ground }: Stage) {
  const wide = Math.max(1.25, thick);
  const [top, bottom] = [ground.from + 2, ground.to - 3];
  const neck = bottom - tip;
  const bend = (top + neck) / 2;
  const half = wide / 2 + 2.5;
  const at = (value: number) => value.toFixed(1);
  return {
    wide,
    path: `M${at(start)} ${at(top)}C${at(start)} ${at(bend)} ${at(end)} ${at(bend)} ${at(end)} ${at(neck)}`,
    head: `M${at(end - half)} ${at(neck - 0.5)}h${at(2 * half)}L${at(end)} ${at(bottom)}Z`,
  };
}
