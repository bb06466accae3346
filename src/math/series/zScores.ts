import { requireNumbers } from '../validation/requireNumbers.ts';
import { populationMoments } from './populationMoments.ts';

/**
 * How many standard deviations each value lies above the mean of all: (v − mean)/sd.
 *
 * Population sd (divisor n), as `scipy.stats.zscore` takes it. A constant list has sd 0; its scores are 0 here,
 * where SciPy gives NaN.
 * @throws TypeError or RangeError naming `values`: an empty list or an entry that is not finite.
 *
 * @example
 * zScores([1, 3]); // [-1, 1]
 * zScores([0.1, 0.1, 0.1]); // [0, 0, 0]
 */
export function zScores(values: ArrayLike<number>): Float64Array {
  requireNumbers('values', values);
  const { mean, sd } = populationMoments(values);
  return Float64Array.from(values, (value) => (sd === 0 ? 0 : (value - mean) / sd));
}
