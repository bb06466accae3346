import { requireChoice } from '../validation/requireChoice.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { zScores } from './zScores.ts';

/**
 * How anomalous each reconstruction error is among all of them: large is anomalous.
 *
 * 'orion' (`score_anomalies`; the default): max(z, 0) + 1, so that errors below the mean do not count and a
 * product with the critic's score stays above 0. 'paper' (Geiger et al. 2020, §V-B): the z-score itself. z is
 * that of `zScores`, 0 for constant errors.
 * @throws TypeError or RangeError naming `errors` or `rules`: an empty series, an entry that is not finite, an
 * unknown choice.
 *
 * @example
 * reconstructionScore([1, 3]); // [1, 2]
 * reconstructionScore([1, 3], { rules: 'paper' }); // [-1, 1]
 */
export function reconstructionScore(
  errors: ArrayLike<number>,
  { rules = 'orion' }: { readonly rules?: 'orion' | 'paper' } = {},
): Float64Array {
  requireNumbers('errors', errors);
  requireChoice('rules', rules, ['orion', 'paper']);
  const z = zScores(errors);
  return rules === 'paper' ? z : z.map((score) => Math.max(score, 0) + 1);
}
