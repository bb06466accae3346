import { detectionScore } from './detectionScore.ts';
import type { DetectionScore } from './detectionScore.ts';
import type { AnomalousSequence } from './findSequences.ts';
import { requireIntervals } from './requireIntervals.ts';

/**
 * How well predicted intervals meet the true ones when any overlap counts: the rules of the TadGAN paper's
 * tables.
 *
 * A true interval that some prediction overlaps is one true positive, one that none does a false negative; a
 * prediction that overlaps no true interval is a false positive (Geiger et al. 2020, §VI-C, after Hundman et al.
 * 2018). Ends are included. Length does not count: one prediction of the whole series has precision and recall
 * 1. Compare `pointwiseScore`.
 * @throws TypeError or RangeError naming `predicted` or `truth`: not a list of intervals with whole ends in
 * order.
 *
 * @example
 * overlapScore([{ start: 0, stop: 99 }], [{ start: 10, stop: 12 }, { start: 50, stop: 50 }]).f1; // 1
 * overlapScore([{ start: 0, stop: 5 }], [{ start: 6, stop: 7 }]).falsePositives; // 1
 */
export function overlapScore(
  predicted: readonly AnomalousSequence[],
  truth: readonly AnomalousSequence[],
): DetectionScore {
  requireIntervals('predicted', predicted);
  requireIntervals('truth', truth);
  const meets = (a: AnomalousSequence) => (b: AnomalousSequence) => a.start <= b.stop && b.start <= a.stop;
  const found = truth.filter((interval) => predicted.some(meets(interval))).length;
  const alarms = predicted.filter((interval) => !truth.some(meets(interval))).length;
  return detectionScore(found, alarms, truth.length - found);
}
