import type { PiecewiseLinear } from './piecewiseLinear.ts';

/** Straight lines between knots: a density's, or those of any function. */
type Heights = Pick<PiecewiseLinear, 'x' | 'density'>;

/**
 * Two piecewise-linear densities cut at the knots of both: on segment k, from `from[k]` and `width[k]` wide, p
 * runs straight from `p0[k]` to `p1[k]` and q from `q0[k]` to `q1[k]`.
 */
export interface CommonSegments {
  readonly count: number;
  readonly from: Float64Array;
  readonly width: Float64Array;
  readonly p0: Float64Array;
  readonly p1: Float64Array;
  readonly q0: Float64Array;
  readonly q1: Float64Array;
}

/**
 * Cuts two densities at the union of their knots, from the first knot of either to the last; one is 0 beyond its
 * own.
 *
 * One walk along both, O(n + m) after sorting. Heights at a law's own knots are kept to the last bit.
 *
 * @example
 * commonSegments(piecewiseLinear([0, 2], [1, 1]), piecewiseLinear([1, 3], [1, 1])).q0; // [0, 0.5, 0.5]
 */
export function commonSegments(p: Heights, q: Heights): CommonSegments {
  const all = new Float64Array(p.x.length + q.x.length);
  all.set(p.x);
  all.set(q.x, p.x.length);
  const knots = all.sort().filter((knot, k) => k === 0 || knot !== all[k - 1]);
  const count = knots.length - 1;
  const from = knots.slice(0, count);
  const [p0, p1] = heights(p, knots);
  const [q0, q1] = heights(q, knots);
  return { count, from, width: from.map((start, k) => knots[k + 1]! - start), p0, p1, q0, q1 };
}

/** A density's height just right of each cut and just left of the next. */
function heights({ x, density }: Heights, cuts: Float64Array): readonly [Float64Array, Float64Array] {
  const starts = new Float64Array(cuts.length - 1);
  const ends = new Float64Array(cuts.length - 1);
  for (let k = 0, i = -1; k < starts.length; k++) {
    while (i + 1 < x.length && x[i + 1]! <= cuts[k]!) i++;
    if (i < 0 || i === x.length - 1) continue;
    const at = (cut: number) => {
      const share = (cut - x[i]!) / (x[i + 1]! - x[i]!);
      return (1 - share) * density[i]! + share * density[i + 1]!;
    };
    starts[k] = at(cuts[k]!);
    ends[k] = at(cuts[k + 1]!);
  }
  return [starts, ends];
}
