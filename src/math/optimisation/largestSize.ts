/**
 * The largest |x_i|.
 *
 * @example
 * largestSize(Float64Array.of(1, -3, 2)); // 3
 */
export function largestSize(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
