import { requireChoice } from '../validation/requireChoice.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * Whose pruning: Orion's needs the largest error outside all sequences too. `minPercent` is the least relative
 * drop that counts, 0.1 unless given (the paper's θ).
 */
export interface PruneOptions {
  readonly rules?: 'orion' | 'paper';
  readonly minPercent?: number;
  readonly largestBelow?: number;
}

/**
 * Which anomalous sequences to keep, from the largest error of each: those that do not stand out are false
 * alarms. Gives their places in `maxima`, largest first.
 *
 * With the maxima sorted downwards, m_0 ≥ m_1 ≥ …, and drops d_k = (m_k − m_{k+1})/m_k: 'orion'
 * (`_prune_anomalies`, after Hundman et al. 2018; the default) appends `largestBelow` (0 unless given) and keeps
 * everything before the *last* drop of at least `minPercent`, nothing without one. 'paper' (Geiger et al. 2020,
 * §V-C) keeps everything before the *first* drop of at most `minPercent`, at least the largest, and does not
 * look outside. Equal maxima keep the caller's order; no sequences give an empty list.
 * @throws TypeError or RangeError naming `maxima`, `rules`, `minPercent` or `largestBelow`: an entry or a number
 * that is not finite, an unknown choice, a negative percentage.
 *
 * @example
 * pruneSequences([10, 9.5, 6, 5.8], { largestBelow: 3 }); // [0, 1, 2, 3]
 * pruneSequences([10, 9.5, 6, 5.8], { rules: 'paper' }); // [0]
 * pruneSequences([10, 6, 5.8], { largestBelow: 5.6 }); // [0]
 */
export function pruneSequences(
  maxima: ArrayLike<number>,
  { rules = 'orion', minPercent = 0.1, largestBelow = 0 }: PruneOptions = {},
): Int32Array {
  if (maxima.length > 0) requireNumbers('maxima', maxima);
  requireChoice('rules', rules, ['orion', 'paper']);
  requireFinite('minPercent', minPercent, { min: 0 });
  requireFinite('largestBelow', largestBelow);
  const order = new Int32Array(maxima.length)
    .map((_, k) => k)
    .sort((j, k) => maxima[k]! - maxima[j]! || j - k);
  const drop = (k: number) => {
    const here = maxima[order[k]!]!;
    return (here - (k + 1 < order.length ? maxima[order[k + 1]!]! : largestBelow)) / here;
  };
  let kept = rules === 'orion' ? order.length : Math.min(1, order.length);
  if (rules === 'orion') while (kept > 0 && drop(kept - 1) < minPercent) kept--;
  else while (kept < order.length && drop(kept - 1) > minPercent) kept++;
  return order.slice(0, kept);
}
