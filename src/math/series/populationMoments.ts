import { neumaierSum } from '../summation/neumaierSum.ts';

/**
 * The mean and the population standard deviation (divisor n) of a list that has at least one entry.
 */
export interface PopulationMoments {
  readonly mean: number;
  readonly sd: number;
}

/**
 * Mean and population standard deviation, taken from the first entry on, so that a common offset costs no
 * digits and equal entries have sd 0 exactly.
 *
 * @example
 * populationMoments([1, 3]); // { mean: 2, sd: 1 }
 * populationMoments([0.1, 0.1, 0.1]); // { mean: 0.1, sd: 0 }
 */
export function populationMoments(values: ArrayLike<number>): PopulationMoments {
  const first = values[0]!;
  const mean = first + neumaierSum(Float64Array.from(values, (value) => value - first)) / values.length;
  const deviations = Float64Array.from(values, (value) => value - mean);
  const largest = deviations.reduce((most, deviation) => Math.max(most, Math.abs(deviation)), 0);
  // In units of a power of two near the largest deviation no square overflows or vanishes.
  const unit = 2 ** Math.max(-1022, Math.floor(Math.log2(largest)));
  const squares = neumaierSum(deviations.map((deviation) => (deviation / unit) ** 2));
  return { mean, sd: unit * Math.sqrt(squares / values.length) };
}
