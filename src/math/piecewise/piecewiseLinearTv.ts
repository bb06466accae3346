import type { MixtureTv } from '../divergence/mixtureTv.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';
import { pairPiecewiseLinear } from './pairPiecewiseLinear.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';

/**
 * The total variation distance between two piecewise-linear densities and the event {p > q} that attains it.
 *
 * TV = ∫ max(p − q, 0) dx: triangles and trapezoids between the knots of both and the crossings of the
 * densities, so nothing but rounding enters (`error` bounds it). bestAccuracy = (1 + TV)/2. Ends of `event` are
 * finite; equal densities have an empty one.
 * @throws TypeError naming `p` or `q` unless made by `piecewiseLinear`.
 *
 * @example
 * piecewiseLinearTv(piecewiseLinear([0, 1], [1, 1]), piecewiseLinear([0, 1], [0, 1])).value; // 0.25
 * piecewiseLinearTv(piecewiseLinear([0, 1], [1, 1]), piecewiseLinear([0, 1], [0, 1])).event; // [{ from: 0, to: 0.5 }]
 */
export function piecewiseLinearTv(p: PiecewiseLinear, q: PiecewiseLinear): MixtureTv {
  const { count, from, width, p0, p1, q0, q1 } = pairPiecewiseLinear(p, q);
  const gains = new Float64Array(count);
  const event: { from: number; to: number }[] = [];
  for (let k = 0; k < count; k++) {
    const start = p0[k]! - q0[k]!;
    const end = p1[k]! - q1[k]!;
    if (!(start > 0 || end > 0)) continue;
    // Shares of the segment between which p is above q.
    const left = start >= 0 ? 0 : start / (start - end);
    const right = end >= 0 ? 1 : start / (start - end);
    gains[k] = 0.5 * (right - left) * width[k]! * (Math.max(start, 0) + Math.max(end, 0));
    const stretch = {
      from: from[k]! + left * width[k]!,
      to: right === 1 ? (from[k + 1] ?? from[k]! + width[k]!) : from[k]! + right * width[k]!,
    };
    const last = event.at(-1);
    if (last?.to === stretch.from) last.to = stretch.to;
    else event.push(stretch);
  }
  const value = Math.min(1, neumaierSum(gains));
  // Densities, crossings and areas are a few correctly rounded operations on parts that sum to at most 1.
  return { value, error: 2 ** -49, bestAccuracy: 0.5 + 0.5 * value, event };
}
