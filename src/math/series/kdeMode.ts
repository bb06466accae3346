import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { populationMoments } from './populationMoments.ts';

/**
 * The sample value of highest estimated density.
 *
 * `density[i]` is the estimate at the i-th value, or all NaN where the sample has no spread; `tied` says
 * whether another value's density equals the highest but for rounding, so that its choice is arbitrary.
 */
export interface KdeMode {
  readonly value: number;
  readonly density: Float64Array;
  readonly tied: boolean;
}

/**
 * The most typical of several critic values: the one where a kernel density estimate of all of them is highest.
 *
 * Gaussian kernels of bandwidth h = s n^(−1/5), s the sample sd with divisor n − 1 (Scott's rule, as
 * `scipy.stats.gaussian_kde`); the first value of highest density wins (Geiger et al. 2020, §V-B; Orion's
 * `score_anomalies`). Without spread, and for a single value, that value. O(n²).
 * @throws TypeError or RangeError naming `values`: an empty list or an entry that is not finite.
 *
 * @example
 * kdeMode([0, 1, 1.2, 5]).value; // 1
 * kdeMode([2, 2]).value; // 2
 */
export function kdeMode(values: ArrayLike<number>): KdeMode {
  requireNumbers('values', values);
  const n = values.length;
  const { sd } = populationMoments(values);
  if (sd === 0) return { value: values[0]!, density: new Float64Array(n).fill(NaN), tied: false };
  const bandwidth = sd * Math.sqrt(n / (n - 1)) * n ** -0.2;
  const points = Float64Array.from(values);
  const scale = n * bandwidth * Math.sqrt(2 * Math.PI);
  const density = points.map(
    (x) => neumaierSum(points.map((centre) => Math.exp(-0.5 * ((x - centre) / bandwidth) ** 2))) / scale,
  );
  const highest = density.reduce((a, b) => Math.max(a, b));
  const value = points[density.indexOf(highest)]!;
  // n exponentials of relative error 1e-16 are summed; 1e-12 leaves room for thousands of them.
  const tied = density.some((d, i) => points[i] !== value && d >= highest * (1 - 1e-12));
  return { value, density, tied };
}
