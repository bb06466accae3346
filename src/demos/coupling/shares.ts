export interface Bin {
  readonly from: number;
  readonly to: number;
  /** Share of the values divided by the bin's width. */
  readonly density: number;
}

/** A histogram over `count` equal bins from `from` to `to`; values outside are in no bin but in the whole. */
export function shares(
  values: ArrayLike<number>,
  { from, to, count }: { readonly from: number; readonly to: number; readonly count: number },
): readonly Bin[] {
  const width = (to - from) / count;
  const counts = new Float64Array(count);
  for (let i = 0; i < values.length; i++) {
    const bin = Math.floor((values[i]! - from) / width);
    // The upper end belongs to the last bin.
    const kept = values[i] === to ? count - 1 : bin;
    if (kept >= 0 && kept < count) counts[kept]! += 1;
  }
  return Array.from(counts, (each, k) => ({
    from: from + k * width,
    to: from + (k + 1) * width,
    density: each / values.length / width,
  }));
}
