export interface RunningMean {
  readonly mean: number;
  /** Standard error of the mean; NaN for a single value. */
  readonly error: number;
}

/** The mean of the first 1, 2, 3 … values with its standard error s/√k, by Welford's update. */
export function runningMeans(values: ArrayLike<number>): readonly RunningMean[] {
  let mean = 0;
  let squares = 0;
  return Array.from(values, (value, i) => {
    const step = value - mean;
    mean += step / (i + 1);
    squares += step * (value - mean);
    return { mean, error: i === 0 ? NaN : Math.sqrt(squares / i / (i + 1)) };
  });
}
