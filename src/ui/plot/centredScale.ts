/** A field's values seen from their middle. */
export interface CentredScale {
  /** Where the scale is neutral. */
  readonly median: number;
  /** How far from the median the scale runs either way; 0 for a constant field. */
  readonly reach: number;
  /** −1 at the low end, 0 at the median, 1 at the high end; beyond the ends it stays there. */
  share(value: number): number;
}

/** Beyond this share of the values a colour no longer changes, so that one sharp peak does not pale all the rest. */
const WITHIN = 0.98;

/**
 * A diverging scale centred on the median of a field, equally long either way.
 *
 * @example
 * centredScale([0, 1, 2, 3, 4]).median; // 2
 * centredScale([0, 1, 2, 3, 4]).share(2); // 0
 * centredScale([5, 5]).share(5); // 0
 */
export function centredScale(values: ArrayLike<number>): CentredScale {
  const sorted = Float64Array.from(values).sort();
  const median = at(sorted, 0.5);
  const distances = sorted.map((value) => Math.abs(value - median)).sort();
  const reach = at(distances, WITHIN);
  return {
    median,
    reach,
    share: (value) => (reach === 0 ? 0 : Math.max(-1, Math.min(1, (value - median) / reach))),
  };
}

const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? 0;
