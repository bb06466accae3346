import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { populationMoments } from './populationMoments.ts';

/**
 * The threshold `k` standard deviations above the mean of the errors.
 *
 * mean + k·sd, population sd, k = 4 unless given (Geiger et al. 2020, §V-C; Orion's `_fixed_threshold`: here
 * the two agree). One outlier among n points lies √(n − 1) standard deviations above the mean, so with k = 4 no
 * window of 17 points or fewer can hold a single anomaly.
 * @throws TypeError or RangeError naming `errors` or `k`: an empty list, an entry or a k that is not finite.
 *
 * @example
 * fixedThreshold([1, 3]); // 6
 * fixedThreshold([1, 3], 2); // 4
 */
export function fixedThreshold(errors: ArrayLike<number>, k = 4): number {
  requireNumbers('errors', errors);
  requireFinite('k', k);
  const { mean, sd } = populationMoments(errors);
  return mean + k * sd;
}
