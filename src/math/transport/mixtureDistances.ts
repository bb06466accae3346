import type { Mixture } from '../distribution/mixture.ts';
import { mixtureDivergences } from '../divergence/mixtureDivergences.ts';
import type { MixtureDivergences } from '../divergence/mixtureDivergences.ts';
import { mixtureTv } from '../divergence/mixtureTv.ts';
import type { MixtureTv } from '../divergence/mixtureTv.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { mixtureW1 } from './mixtureW1.ts';
import { mixtureW2 } from './mixtureW2.ts';

/**
 * Everything the site compares two mixtures by: divergences in nats, distances in the units of the axis.
 */
export interface MixtureDistances extends MixtureDivergences {
  readonly tv: MixtureTv;
  readonly w1: Estimate;
  readonly w2: Estimate;
}

/**
 * All distances between two mixtures at once, cheap enough for every frame of a drag.
 *
 * `kl`, `reverseKl` and `js` share one sweep of quadrature (`mixtureDivergences`); `tv`, `w1` and `w2` are
 * `mixtureTv`, `mixtureW1`, `mixtureW2`.
 * @throws TypeError or RangeError naming `p` or `q` if a mixture is bad (see `Mixture`).
 *
 * @example
 * mixtureDistances([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 2, sd: 1 }]).w1.value; // 2
 */
export function mixtureDistances(p: Mixture, q: Mixture): MixtureDistances {
  return { ...mixtureDivergences(p, q), tv: mixtureTv(p, q), w1: mixtureW1(p, q), w2: mixtureW2(p, q) };
}
