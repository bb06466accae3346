import { requireChoice } from '../validation/requireChoice.ts';
import { requireCount } from '../validation/requireCount.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { meanOfKnown } from './meanOfKnown.ts';
import { populationMoments } from './populationMoments.ts';
import { sampleQuantile } from './sampleQuantile.ts';

/**
 * Critic scores and what they were made of: the quartiles of the critic values, the `center` and the `sd` they
 * are measured by, the scores `z` before smoothing and `smoothed` after.
 */
export interface CriticScore {
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly center: number;
  readonly sd: number;
  readonly z: Float64Array;
  readonly smoothed: Float64Array;
}

/**
 * How anomalous each time looks to the critic: large is anomalous.
 *
 * sd is the population sd of all values. 'orion' (`_compute_critic_score`; the default): z = |c − center|/sd +
 * 1 with center the mean of the values between the quartiles (of all
 * values if none lies there, where Orion's is NaN), so an unusually *high* realism counts too; then
 * a rolling mean over `smoothWindow` points, max(1, ⌊n/100⌋) unless given. 'paper' (Geiger et al. 2020, §V-B):
 * z = −(c − center)/sd with center the mean of all, for a small critic value is anomalous (the paper leaves
 * the sign to the reader); not smoothed unless a window is given. With sd 0 the quotient counts as 0.
 * @throws TypeError or RangeError naming `critic`, `rules` or `smoothWindow`: an empty series, an entry that is
 * not finite, an unknown choice, a window that is not whole or below 1.
 *
 * @example
 * criticScore([1, 1, 1, 5]).z; // [1, 1, 1, 3.3094010767585034]
 * criticScore([0, 2], { rules: 'paper' }).z; // [1, -1]
 */
export function criticScore(
  critic: ArrayLike<number>,
  {
    rules = 'orion',
    smoothWindow,
  }: { readonly rules?: 'orion' | 'paper'; readonly smoothWindow?: number } = {},
): CriticScore {
  requireNumbers('critic', critic);
  requireChoice('rules', rules, ['orion', 'paper']);
  const orion = rules === 'orion';
  const window = smoothWindow ?? (orion ? Math.max(1, Math.floor(critic.length / 100)) : 1);
  requireCount('smoothWindow', window);
  const values = Float64Array.from(critic);
  const lowerQuartile = sampleQuantile(values, 0.25);
  const upperQuartile = sampleQuantile(values, 0.75);
  const middle = values.filter((c) => lowerQuartile <= c && c <= upperQuartile);
  const { mean, sd } = populationMoments(values);
  // Both quartiles of two values lie between them, and nothing in the middle.
  const center = orion && middle.length > 0 ? populationMoments(middle).mean : mean;
  const z = values.map((c) => {
    const excess = sd === 0 ? 0 : (c - center) / sd;
    return orion ? Math.abs(excess) + 1 : 0 - excess;
  });
  return { lowerQuartile, upperQuartile, center, sd, z, smoothed: meanOfKnown(z, window) };
}
