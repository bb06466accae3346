import { requireChoice } from '../validation/requireChoice.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { requireProbability } from '../validation/requireProbability.ts';

/**
 * How two scores become one: `combine` is Orion's `comb`, `weight` Orion's λ and the paper's α, in [0, 1].
 */
export interface AnomalyScoreOptions {
  readonly rules?: 'orion' | 'paper';
  readonly combine?: 'mult' | 'sum' | 'rec' | 'critic';
  readonly weight?: number;
}

/**
 * The anomaly score of each time from its reconstruction score r and its critic score c.
 *
 * 'orion' (`score_anomalies`; the default), for scores of the same rules, which begin at 1: 'mult' (the
 * default) r·c, 'sum' λ(r − 1) + (1 − λ)(c − 1). 'paper' (Geiger et al. 2020), for z-scores: 'sum' αr + (1 −
 * α)c (eq. 10), 'mult' α·r·c (eq. 11), which is also large where both are very negative. 'rec' and 'critic'
 * are r and c alone. `weight` is 0.5 in a sum and 1 in the paper's product unless given; Orion's product has
 * none.
 * @throws TypeError or RangeError naming `reconstruction`, `critic`, `rules`, `combine` or `weight`: an empty
 * list, an entry that is not finite, unequal lengths, an unknown choice, a weight outside [0, 1].
 *
 * @example
 * anomalyScore([4, 1], [2, 3]); // [8, 3]
 * anomalyScore([4, 1], [2, 3], { combine: 'sum' }); // [2, 1]
 * anomalyScore([-2], [-2], { rules: 'paper' }); // [4]
 */
export function anomalyScore(
  reconstruction: ArrayLike<number>,
  critic: ArrayLike<number>,
  { rules = 'orion', combine = 'mult', weight = combine === 'sum' ? 0.5 : 1 }: AnomalyScoreOptions = {},
): Float64Array {
  requireNumbers('reconstruction', reconstruction);
  requireNumbers('critic', critic);
  requireEqualLengths('reconstruction', reconstruction, 'critic', critic);
  requireChoice('rules', rules, ['orion', 'paper']);
  requireChoice('combine', combine, ['mult', 'sum', 'rec', 'critic']);
  requireProbability('weight', weight);
  const base = rules === 'orion' ? 1 : 0;
  const factor = rules === 'orion' ? 1 : weight;
  return Float64Array.from(reconstruction, (r, t) => {
    const c = critic[t]!;
    if (combine === 'rec') return r;
    if (combine === 'critic') return c;
    return combine === 'mult' ? factor * r * c : weight * (r - base) + (1 - weight) * (c - base);
  });
}
