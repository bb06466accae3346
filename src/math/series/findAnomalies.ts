import { requireChoice } from '../validation/requireChoice.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { dynamicThreshold } from './dynamicThreshold.ts';
import { findSequences } from './findSequences.ts';
import type { AnomalousSequence, FoundSequences } from './findSequences.ts';
import { fixedThreshold } from './fixedThreshold.ts';
import { mergeSequences } from './mergeSequences.ts';
import type { ScoredSequence } from './mergeSequences.ts';
import { populationMoments } from './populationMoments.ts';
import { pruneSequences } from './pruneSequences.ts';
import { slidingWindows } from './slidingWindows.ts';
import type { SeriesWindow } from './slidingWindows.ts';

/**
 * Settings of `findAnomalies`, Orion's names in camel case; `rules` chooses the defaults and the pruning.
 */
export interface FindAnomaliesOptions {
  readonly rules?: 'orion' | 'paper';
  readonly threshold?: 'fixed' | 'dynamic';
  readonly k?: number;
  readonly windowSizePortion?: number;
  readonly windowStepSizePortion?: number;
  readonly minPercent?: number;
  readonly anomalyPadding?: number;
  readonly lowerThreshold?: boolean;
  readonly inverse?: boolean;
}

/**
 * What one window gave: its threshold, the sequences above it and those that pruning left, largest first.
 * Places are relative to the window's `start`.
 */
export interface WindowAnomalies extends SeriesWindow, FoundSequences {
  readonly threshold: number;
  readonly pruned: readonly (AnomalousSequence & { readonly maximum: number })[];
}

/**
 * The anomalous intervals of a series, both ends included, and the windows they were found in.
 */
export interface Anomalies {
  readonly intervals: readonly ScoredSequence[];
  readonly windows: readonly WindowAnomalies[];
}

const DEFAULTS = {
  orion: { windowSizePortion: 0.33, windowStepSizePortion: 0.1, anomalyPadding: 50 },
  paper: { windowSizePortion: 1 / 3, windowStepSizePortion: 1 / 10, anomalyPadding: 0 },
} as const;

/**
 * Finds the anomalous intervals of an error or score series: a threshold in each sliding window, stretches
 * above it, pruning, a score for each, and one list of what remains.
 *
 * Steps: `slidingWindows`, `fixedThreshold` (k = 4) or `dynamicThreshold`, `findSequences`, `pruneSequences`
 * (minPercent 0.1), score (largest error − threshold)/(mean + sd of the window), `mergeSequences`. 'orion'
 * (`find_anomalies` with a fixed threshold; the default): windows of .33 of the length every .1 of a window, 50
 * points of padding, pruning after the last large drop. 'paper' (Geiger et al. 2020, §V-C): T/3 every T/30, no
 * padding, pruning at the first small drop; it gives no score and no merging, so Orion's are used. With
 * `lowerThreshold` each window is searched again reflected about its mean, for unusually low errors; `inverse`
 * first replaces each error by the largest minus it. Portions of 1 make one window of the whole.
 * @throws TypeError or RangeError naming `errors` or the option: an empty series, an entry that is not finite,
 * an unknown choice, a number out of bounds.
 *
 * @example
 * findAnomalies([0, 0, 0, 9, 0, 0], { k: 2, windowSizePortion: 1, anomalyPadding: 1 }).intervals; // [{ start: 2, stop: 4, score: 0.1631189606246319 }]
 */
export function findAnomalies(errors: ArrayLike<number>, options: FindAnomaliesOptions = {}): Anomalies {
  const { rules = 'orion', threshold = 'fixed', lowerThreshold = false, inverse = false } = options;
  requireNumbers('errors', errors);
  requireChoice('rules', rules, ['orion', 'paper']);
  requireChoice('threshold', threshold, ['fixed', 'dynamic']);
  const settings = { k: 4, minPercent: 0.1, ...DEFAULTS[rules], ...options, rules, threshold };
  const given = Float64Array.from(errors);
  const largest = given.reduce((a, b) => Math.max(a, b));
  const series = inverse ? given.map((error) => largest - error) : given;
  const windows: WindowAnomalies[] = [];
  const scored: ScoredSequence[] = [];
  for (const place of slidingWindows(series.length, {
    sizePortion: settings.windowSizePortion,
    stepPortion: settings.windowStepSizePortion,
  })) {
    const part = series.subarray(place.start, place.stop);
    for (const view of lowerThreshold ? [part, reflect(part)] : [part]) {
      const found = searchWindow(view, place, settings);
      windows.push(found);
      scored.push(...scores(view, found));
    }
  }
  return { intervals: mergeSequences(scored), windows };
}

function reflect(part: Float64Array): Float64Array {
  const { mean } = populationMoments(part);
  return part.map((error) => mean - (error - mean));
}

type Settings = Required<
  Pick<FindAnomaliesOptions, 'rules' | 'threshold' | 'k' | 'minPercent' | 'anomalyPadding'>
>;

function searchWindow(part: Float64Array, place: SeriesWindow, settings: Settings): WindowAnomalies {
  const { rules, k, minPercent, anomalyPadding } = settings;
  const threshold =
    settings.threshold === 'fixed' ? fixedThreshold(part, k) : dynamicThreshold(part).threshold;
  const { sequences, largestBelow } = findSequences(part, threshold, anomalyPadding);
  const maxima = sequences.map(({ start, stop }) =>
    part.subarray(start, stop + 1).reduce((a, b) => Math.max(a, b)),
  );
  const kept = Array.from(pruneSequences(maxima, { rules, minPercent, largestBelow }));
  const pruned = kept.map((at) => ({ ...sequences[at]!, maximum: maxima[at]! }));
  return { ...place, threshold, sequences, largestBelow, pruned };
}

function scores(part: Float64Array, { start: at, threshold, pruned }: WindowAnomalies): ScoredSequence[] {
  const { mean, sd } = populationMoments(part);
  return pruned.map(({ start, stop, maximum }) => ({
    start: at + start,
    stop: at + stop,
    score: (maximum - threshold) / (mean + sd),
  }));
}
