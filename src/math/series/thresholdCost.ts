import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { populationMoments } from './populationMoments.ts';

/**
 * How bad a threshold z standard deviations above the mean is: low where cutting few errors in few runs takes
 * much of the mean and the spread away.
 *
 * −(Δmean/mean + Δsd/sd)/(errors above + runs above²), Δ the whole less the errors at or below the threshold
 * (Hundman et al. 2018, §3.2, with errors in place of their anomalous points; Orion's `z_cost`). Infinity if
 * nothing is above, 0 if everything is. It is constant in z between two data values: see `dynamicThreshold`.
 * @throws TypeError or RangeError naming `errors` or `z`: an empty list, an entry or a z that is not finite.
 *
 * @example
 * thresholdCost([1, 1, 1, 5], 1); // -0.75
 * thresholdCost([1, 1, 1, 5], 2); // Infinity
 */
export function thresholdCost(errors: ArrayLike<number>, z: number): number {
  requireNumbers('errors', errors);
  requireFinite('z', z);
  const { mean, sd } = populationMoments(errors);
  const threshold = mean + z * sd;
  const all = Float64Array.from(errors);
  const below = all.filter((error) => error <= threshold);
  const above = all.length - below.length;
  if (above === 0) return Infinity;
  if (below.length === 0) return 0;
  const runs = all.filter((error, t) => error > threshold && !(all[t - 1]! > threshold)).length;
  const rest = populationMoments(below);
  return -((mean - rest.mean) / mean + (sd - rest.sd) / sd) / (above + runs ** 2);
}
