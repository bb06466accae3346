/**
 * How well predicted anomalies meet the true ones: counts, and the shares made of them.
 *
 * `precision` = TP/(TP + FP), `recall` = TP/(TP + FN), `f1` = 2TP/(2TP + FP + FN), each NaN where its divisor is
 * 0.
 */
export interface DetectionScore {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Precision, recall and F1 from the three counts.
 *
 * @example
 * detectionScore(1, 1, 2).f1; // 0.4
 */
export function detectionScore(
  truePositives: number,
  falsePositives: number,
  falseNegatives: number,
): DetectionScore {
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    precision: truePositives / (truePositives + falsePositives),
    recall: truePositives / (truePositives + falseNegatives),
    f1: (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives),
  };
}
