/**
 * Adds numbers so that the rounding error does not grow with their count.
 *
 * Sum with a running correction: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation
 * endlicher Summen" (1974). An infinite term makes the sum infinite; an empty list gives 0.
 *
 * @example
 * neumaierSum([1, 1e100, 1, -1e100]); // 2
 * neumaierSum([1, Infinity]); // Infinity
 */
export function neumaierSum(values: ArrayLike<number>): number {
  let sum = 0;
  let correction = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const next = sum + value;
    correction += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  // With an infinite term the correction is NaN (∞ - ∞) and must not reach the result.
  return Number.isFinite(sum) ? sum + correction : sum;
}
