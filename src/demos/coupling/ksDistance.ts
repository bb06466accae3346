/**
 * The Kolmogorov–Smirnov distance: the largest gap between the share of values up to x and the law's own F(x).
 *
 * F must be continuous, for the gap is looked for on both sides of each value. No values give NaN.
 */
export function ksDistance(values: ArrayLike<number>, cdf: (x: number) => number): number {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return NaN;
  return sorted.reduce((most, x, i) => {
    const level = cdf(x);
    return Math.max(most, level - i / sorted.length, (i + 1) / sorted.length - level);
  }, 0);
}
