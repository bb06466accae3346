import { requireWindows } from './requireWindows.ts';

/**
 * The series that overlapping windows were cut from: the first point of each, then the rest of the last.
 *
 * Windows begin one step after another, as Orion's `rolling_window_sequences` makes them. `windows` is
 * row-major, `rows` × `width`; returns rows + width − 1 values.
 * @throws TypeError or RangeError naming `windows`, `rows` or `width`: sizes that are not whole numbers from 1,
 * a matrix of another length, an entry that is not finite.
 *
 * @example
 * unrollWindows([1, 2, 3, 2, 3, 4], 2, 3); // [1, 2, 3, 4]
 */
export function unrollWindows(windows: ArrayLike<number>, rows: number, width: number): Float64Array {
  requireWindows('windows', windows, rows, width);
  return Float64Array.from({ length: rows + width - 1 }, (_, t) => {
    const row = Math.min(t, rows - 1);
    return windows[row * width + t - row]!;
  });
}
