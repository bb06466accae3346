/** A straight line through points, and how far its worst point is from it, as a share of that point's value. */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
  readonly worst: number;
}

/**
 * The least-squares line through (x, y).
 *
 * @throws RangeError for fewer than two different x, through which no one line goes.
 * @example
 * fitLine([0, 1, 2], [1, 3, 5]); // { intercept: 1, slope: 2, worst: 0 }
 */
export function fitLine(x: readonly number[], y: readonly number[]): Line {
  if (new Set(x).size < 2) throw new RangeError(`a line needs two different x, not ${x.join(', ')}.`);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [centreX, centreY] = [mean(x), mean(y)];
  const spread = x.reduce((sum, each) => sum + (each - centreX) ** 2, 0);
  const slope = x.reduce((sum, each, i) => sum + (each - centreX) * (y[i]! - centreY), 0) / spread;
  const intercept = centreY - slope * centreX;
  const worst = Math.max(...x.map((each, i) => Math.abs(intercept + slope * each - y[i]!) / y[i]!));
  return { intercept, slope, worst };
}
