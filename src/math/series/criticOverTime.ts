import { requireCount } from '../validation/requireCount.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { kdeMode } from './kdeMode.ts';

/**
 * One critic value per time from one per window: the density mode of the values of all windows that cover the
 * time.
 *
 * Windows of `width` points begin one step after another; each gives its value to all its points, and
 * `kdeMode` picks one of those that meet at a time (Geiger et al. 2020, §V-B; Orion's `score_anomalies`).
 * Returns critic.length + width − 1 values.
 * @throws TypeError or RangeError naming `critic` or `width`: an empty list, an entry that is not finite, a
 * width that is not whole or below 1.
 *
 * @example
 * criticOverTime([1, 5, 1.5], 3); // [1, 1, 1.5, 5, 1.5]
 */
export function criticOverTime(critic: ArrayLike<number>, width: number): Float64Array {
  requireNumbers('critic', critic);
  requireCount('width', width);
  const values = Float64Array.from(critic);
  return Float64Array.from(
    { length: values.length + width - 1 },
    (_, t) => kdeMode(values.subarray(Math.max(0, t - width + 1), Math.min(t + 1, values.length))).value,
  );
}
