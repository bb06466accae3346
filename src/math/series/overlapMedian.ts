import { overlappingValues } from './overlappingValues.ts';
import { requireWindows } from './requireWindows.ts';
import { sampleQuantile } from './sampleQuantile.ts';

/**
 * One series from overlapping reconstructed windows: the median of all values that the windows give to each
 * time.
 *
 * Windows begin one step after another, so time t is covered by up to `width` of them (Geiger et al. 2020,
 * §V-A; Orion's `reconstruction_errors`). `windows` is row-major, `rows` × `width`; returns rows + width − 1
 * values.
 * @throws TypeError or RangeError naming `windows`, `rows` or `width`: sizes that are not whole numbers from 1,
 * a matrix of another length, an entry that is not finite.
 *
 * @example
 * overlapMedian([1, 2, 4, 5, 0, 3], 2, 3); // [1, 3.5, 2, 3]
 */
export function overlapMedian(windows: ArrayLike<number>, rows: number, width: number): Float64Array {
  requireWindows('windows', windows, rows, width);
  return Float64Array.from(overlappingValues(windows, rows, width), (values) => sampleQuantile(values, 0.5));
}
