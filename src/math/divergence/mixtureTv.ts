import { densityCrossings } from '../distribution/densityCrossings.ts';
import { intervalMass } from '../distribution/intervalMass.ts';
import type { Mixture } from '../distribution/mixture.ts';
import type { Interval } from '../distribution/mixtureSupport.ts';
import { pairMixtures } from '../distribution/pairMixtures.ts';
import { signedDifference } from '../distribution/signedDifference.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';

/**
 * The total variation distance between two mixtures: its `value` with a bound on the `error`, the `event`
 * that attains it, and the accuracy of the best judge who is shown one draw from p or q with equal chance.
 */
export interface MixtureTv {
  readonly value: number;
  readonly error: number;
  readonly bestAccuracy: number;
  readonly event: readonly Interval[];
}

/**
 * The total variation distance between two mixtures and the event {p > q} that attains it.
 *
 * TV = P(A*) − Q(A*), A* = {x : p(x) > q(x)} (Scheffé 1947). The crossings of the densities are found first
 * and the masses of the intervals between them come from distribution functions, so no quadrature error
 * enters. Ends may be ±Infinity; equal mixtures have an empty event. bestAccuracy = (1 + TV)/2.
 * @throws TypeError or RangeError naming `p` or `q` if a mixture is bad (see `Mixture`).
 *
 * @example
 * mixtureTv([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 2, sd: 1 }]).event; // [{ from: -Infinity, to: 1 }]
 * mixtureTv([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 2, sd: 1 }]).value.toFixed(10); // '0.6826894921'
 */
export function mixtureTv(p: Mixture, q: Mixture): MixtureTv {
  const { origin, pComponents, qComponents } = pairMixtures(p, q);
  const difference = signedDifference(pComponents, qComponents);
  const { points, startsAbove } = densityCrossings(difference);
  const event: Interval[] = [];
  const gains: number[] = [];
  const ends = [-Infinity, ...points, Infinity];
  for (let i = startsAbove ? 1 : 2; i < ends.length; i += 2) {
    const from = ends[i - 1]!;
    const to = ends[i]!;
    event.push({ from: from + origin, to: to + origin });
    gains.push(intervalMass(difference.plus, from, to) - intervalMass(difference.minus, from, to));
  }
  const value = Math.min(1, Math.max(0, neumaierSum(gains)));
  // Each interval's mass is a few correctly rounded operations on numbers of size at most 1.
  return { value, error: (1 + event.length) * 2 ** -50, bestAccuracy: 0.5 + 0.5 * value, event };
}
