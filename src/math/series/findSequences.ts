import { requireCount } from '../validation/requireCount.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * An anomalous stretch of a series: the points from `start` to `stop`, both included.
 */
export interface AnomalousSequence {
  readonly start: number;
  readonly stop: number;
}

/**
 * The anomalous stretches of a series and the largest error outside them (0 if they cover everything, as in
 * Orion).
 */
export interface FoundSequences {
  readonly sequences: readonly AnomalousSequence[];
  readonly largestBelow: number;
}

/**
 * The stretches of a series whose errors exceed a threshold, each widened by `padding` points on both sides.
 *
 * A point is marked if an error above the threshold lies at most `padding` points away; runs of marked points
 * are the sequences, so padded neighbours merge (Orion's `_find_sequences`). The paper does not pad: `padding`
 * is 0 unless given, Orion's default is 50.
 * @throws TypeError or RangeError naming `errors`, `threshold` or `padding`: an empty list, an entry or a
 * threshold that is not finite, a padding that is not whole or below 0.
 *
 * @example
 * findSequences([0, 9, 0, 0, 8, 1], 5).sequences; // [{ start: 1, stop: 1 }, { start: 4, stop: 4 }]
 * findSequences([0, 9, 0, 0, 8, 1], 5).largestBelow; // 1
 * findSequences([0, 9, 0, 0, 8, 1], 5, 1).sequences; // [{ start: 0, stop: 5 }]
 */
export function findSequences(errors: ArrayLike<number>, threshold: number, padding = 0): FoundSequences {
  requireNumbers('errors', errors);
  requireFinite('threshold', threshold);
  requireCount('padding', padding, 0);
  const sequences: { start: number; stop: number }[] = [];
  for (let t = 0; t < errors.length; t++) {
    if (!(errors[t]! > threshold)) continue;
    const start = Math.max(0, t - padding);
    const stop = Math.min(errors.length - 1, t + padding);
    const last = sequences.at(-1);
    if (last && start <= last.stop + 1) last.stop = stop;
    else sequences.push({ start, stop });
  }
  return { sequences, largestBelow: largestOutside(errors, sequences) };
}

function largestOutside(errors: ArrayLike<number>, sequences: readonly AnomalousSequence[]): number {
  let largest = -Infinity;
  for (let t = 0, k = 0; t < errors.length; t++) {
    while (k < sequences.length && sequences[k]!.stop < t) k++;
    if (!(k < sequences.length && sequences[k]!.start <= t)) largest = Math.max(largest, errors[t]!);
  }
  return largest === -Infinity ? 0 : largest;
}
