const WITHIN_DECADE = [[1, 2, 5], [1, 3], [1]] as const;

/**
 * Exponents of round numbers for a logarithmic axis between 10^from and 10^to: at most `most` of them, the finest of
 * 1-2-5, 1-3, decades, or every so many decades.
 *
 * @example
 * logTicks(0, 1, 6).map((tick) => Math.round(10 ** tick)); // [1, 2, 5, 10]
 * logTicks(-24, 2, 5); // [-20, -15, -10, -5, 0]
 */
export function logTicks(from: number, to: number, most: number): readonly number[] {
  const inside = (tick: number) => tick >= from - 1e-9 && tick <= to + 1e-9;
  const [low, high] = [Math.floor(from), Math.ceil(to)];
  const decades = Array.from({ length: high - low + 1 }, (_, k) => low + k);
  for (const steps of WITHIN_DECADE) {
    const ticks = decades.flatMap((decade) => steps.map((step) => decade + Math.log10(step))).filter(inside);
    if (ticks.length <= most) return ticks;
  }
  // Rounder strides first come round: 2, 4, 5, 8, 10 …
  const strides = [2, 4, 5, 8, 10, 20, 50, 100];
  const sparse = strides.map((stride) => decades.filter((k) => k % stride === 0 && inside(k)));
  return sparse.find((ticks) => ticks.length <= most) ?? [];
}
