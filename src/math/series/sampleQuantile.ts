import { requireNumbers } from '../validation/requireNumbers.ts';
import { requireProbability } from '../validation/requireProbability.ts';

/**
 * The value below which a share of a sample lies, interpolated linearly between neighbours.
 *
 * With the sample sorted, the value at position (n − 1)·probability counted from 0: NumPy's default, Hyndman &
 * Fan's type 7. Probability 0.5 is the median, 0 and 1 are the extremes.
 * @throws TypeError or RangeError naming `values` or `probability`: an empty sample, an entry that is not
 * finite, a probability outside [0, 1].
 *
 * @example
 * sampleQuantile([4, 1, 3, 2], 0.5); // 2.5
 * sampleQuantile([4, 1, 3, 2], 0.25); // 1.75
 */
export function sampleQuantile(values: ArrayLike<number>, probability: number): number {
  requireNumbers('values', values);
  requireProbability('probability', probability);
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const left = sorted[below]!;
  const right = sorted[Math.min(below + 1, sorted.length - 1)]!;
  const share = position - below;
  // From the nearer end, as NumPy does, so that equal neighbours give themselves.
  return share < 0.5 ? left + share * (right - left) : right - (1 - share) * (right - left);
}
