import { commonSegments } from './commonSegments.ts';
import type { CommonSegments } from './commonSegments.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';
import { requirePiecewiseLinear } from './requirePiecewiseLinear.ts';

/**
 * Checks two densities and cuts them at the knots of both: `commonSegments` for callers from outside.
 *
 * @throws TypeError naming `p` or `q` unless made by `piecewiseLinear`.
 *
 * @example
 * const law = piecewiseLinear([0, 1], [1, 1]);
 * pairPiecewiseLinear(law, law).count; // 1
 */
export function pairPiecewiseLinear(p: PiecewiseLinear, q: PiecewiseLinear): CommonSegments {
  requirePiecewiseLinear('p', p);
  requirePiecewiseLinear('q', q);
  return commonSegments(p, q);
}
