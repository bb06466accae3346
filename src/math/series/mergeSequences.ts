import type { AnomalousSequence } from './findSequences.ts';

/**
 * An anomalous stretch with a score: how far its largest error lies above the threshold.
 */
export interface ScoredSequence extends AnomalousSequence {
  readonly score: number;
}

/**
 * Joins scored sequences that overlap or touch, as sliding windows give them.
 *
 * In order of their starts, a sequence that begins at most one point after the end of the last joins it; the
 * score is the mean of the members' weighted by stop − start, the length less one: Orion's
 * `_merge_sequences`. Where all members are single points those weights are all 0, on which Orion stops with an
 * error; the plain mean is taken here. The paper does not say how windows are joined.
 *
 * @example
 * mergeSequences([{ start: 4, stop: 8, score: 1 }, { start: 0, stop: 3, score: 8 }]); // [{ start: 0, stop: 8, score: 4 }]
 */
export function mergeSequences(sequences: readonly ScoredSequence[]): readonly ScoredSequence[] {
  const merged: ScoredSequence[][] = [];
  let reached = -Infinity;
  for (const sequence of sequences.toSorted((a, b) => a.start - b.start)) {
    if (sequence.start <= reached + 1) merged.at(-1)!.push(sequence);
    else merged.push([sequence]);
    reached = Math.max(reached, sequence.stop);
  }
  return merged.map((members) => ({
    start: members[0]!.start,
    stop: Math.max(...members.map(({ stop }) => stop)),
    score: meanScore(members),
  }));
}

function meanScore(members: readonly ScoredSequence[]): number {
  const length = members.reduce((sum, { start, stop }) => sum + (stop - start), 0);
  return length === 0
    ? members.reduce((sum, { score }) => sum + score, 0) / members.length
    : members.reduce((sum, { start, stop, score }) => sum + score * (stop - start), 0) / length;
}
