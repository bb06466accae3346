/** Counts of values in cells of equal width from `low` to `high`. */
export interface Histogram {
  readonly low: number;
  readonly high: number;
  readonly counts: readonly number[];
}

/**
 * Counts values in `bins` cells [low, …) of equal width, the last one closed; what lies outside counts in the cell at its end.
 *
 * Throws a `RangeError` unless low < high, both finite, `bins` is a positive integer and every value is a number.
 */
export function histogram(values: ArrayLike<number>, low: number, high: number, bins: number): Histogram {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
    throw new RangeError(`low and high are ${low} and ${high}; histogram needs finite low < high.`);
  }
  if (!Number.isInteger(bins) || bins < 1) {
    throw new RangeError(`bins is ${bins}; histogram needs an integer of at least 1.`);
  }
  const counts = Array.from({ length: bins }, () => 0);
  for (let i = 0; i < values.length; i += 1) {
    const cell = Math.floor((bins * (values[i]! - low)) / (high - low));
    if (Number.isNaN(cell)) throw new RangeError(`values[${i}] is NaN; histogram needs numbers.`);
    counts[Math.min(bins - 1, Math.max(0, cell))]! += 1;
  }
  return { low, high, counts };
}
