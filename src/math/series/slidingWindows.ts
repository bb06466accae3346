import { requireCount } from '../validation/requireCount.ts';
import { requireFinite } from '../validation/requireFinite.ts';

/**
 * A stretch of a series: the points from `start` up to, not including, `stop`.
 */
export interface SeriesWindow {
  readonly start: number;
  readonly stop: number;
}

/**
 * Overlapping windows over a series of `length` points, to find a threshold in each.
 *
 * W = ⌈length·sizePortion⌉ points, one every ⌈W·stepPortion⌉ points from 0 on, until one reaches the end; the
 * last is cut there (Orion's `find_anomalies`). Portions lie above 0 and at most at 1; without them one window
 * covers everything. The paper has 1/3 and 1/10 (Geiger et al. 2020, §V-C), Orion .33 and .1.
 * @throws TypeError or RangeError naming `length`, `sizePortion` or `stepPortion`.
 *
 * @example
 * slidingWindows(10, { sizePortion: 0.5, stepPortion: 0.6 }); // [{ start: 0, stop: 5 }, { start: 3, stop: 8 }, { start: 6, stop: 10 }]
 */
export function slidingWindows(
  length: number,
  { sizePortion = 1, stepPortion = 1 }: { readonly sizePortion?: number; readonly stepPortion?: number } = {},
): readonly SeriesWindow[] {
  requireCount('length', length);
  requirePortion('sizePortion', sizePortion);
  requirePortion('stepPortion', stepPortion);
  const size = Math.ceil(length * sizePortion);
  const step = Math.ceil(size * stepPortion);
  const windows: SeriesWindow[] = [];
  for (let start = 0, stop = 0; stop < length; start += step) {
    stop = Math.min(length, start + size);
    windows.push({ start, stop });
  }
  return windows;
}

function requirePortion(name: string, portion: number): void {
  requireFinite(name, portion, { min: 0, exclusive: true });
  if (portion > 1) throw new RangeError(`${name} is ${portion}; it must be at most 1, the whole.`);
}
