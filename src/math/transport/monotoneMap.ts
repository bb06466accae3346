import type { Mixture } from '../distribution/mixture.ts';
import { pairMixtures } from '../distribution/pairMixtures.ts';
import { mapAcross } from './mapAcross.ts';

/**
 * The optimal transport map from mixture p to mixture q: where each grain at x goes.
 *
 * T = G⁻¹ ∘ F, the only increasing map that carries p to q, optimal for every convex cost of x − y (Villani
 * 2003, Theorem 2.18). Returns a function of x in the units of the axis, read from the smaller tail on either
 * side; far out, where a tail's mass is below 1e-308, it gives ±Infinity unless both mixtures are single
 * bumps (then T is a straight line). NaN gives NaN.
 * @throws TypeError or RangeError naming `p` or `q` if a mixture is bad (see `Mixture`).
 *
 * @example
 * monotoneMap([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 5, sd: 2 }])(1); // 7
 */
export function monotoneMap(p: Mixture, q: Mixture): (x: number) => number {
  const pair = pairMixtures(p, q);
  return (x) => (Number.isNaN(x) ? NaN : mapAcross(pair.p, pair.q, x - pair.origin) + pair.origin);
}
