import { detectionScore } from './detectionScore.ts';
import type { DetectionScore } from './detectionScore.ts';
import type { AnomalousSequence } from './findSequences.ts';
import { requireIntervals } from './requireIntervals.ts';

/**
 * How well predicted intervals meet the true ones point by point, so that length counts.
 *
 * A point inside both is a true positive, inside a prediction alone a false positive, inside a true interval
 * alone a false negative; intervals of one list may overlap, their points count once. Ends are included.
 * @throws TypeError or RangeError naming `predicted` or `truth`: not a list of intervals with whole ends in
 * order.
 *
 * @example
 * pointwiseScore([{ start: 0, stop: 99 }], [{ start: 10, stop: 12 }, { start: 50, stop: 50 }]).precision; // 0.04
 */
export function pointwiseScore(
  predicted: readonly AnomalousSequence[],
  truth: readonly AnomalousSequence[],
): DetectionScore {
  requireIntervals('predicted', predicted);
  requireIntervals('truth', truth);
  const alarmed = pointsOf(predicted);
  const anomalous = pointsOf(truth);
  const both = [...alarmed].filter((t) => anomalous.has(t)).length;
  return detectionScore(both, alarmed.size - both, anomalous.size - both);
}

function pointsOf(intervals: readonly AnomalousSequence[]): Set<number> {
  const points = new Set<number>();
  for (const { start, stop } of intervals) for (let t = start; t <= stop; t++) points.add(t);
  return points;
}
