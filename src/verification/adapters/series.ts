import {
  anomalyScore,
  criticScore,
  dtw,
  dtwError,
  dynamicThreshold,
  ewma,
  findAnomalies,
  kdeMode,
  overlapMedian,
  reconstructionError,
  reconstructionScore,
  rollingMean,
  thresholdCost,
  unrollWindows,
} from '../../math/index.ts';
import type { FindAnomaliesOptions, ReconstructionErrorKind } from '../../math/index.ts';
import type { Adapter, Input, Result } from '../Adapter.ts';
import type { Value } from '../Fixture.ts';
import { matrix, numbers } from '../values.ts';

/** Time series: warping distances, smoothing, TadGAN's errors, scores and thresholds, all by Orion's rules. */
export const seriesAdapters: Readonly<Record<string, Adapter>> = {
  dtw: ({ x, y }) => ({
    square_sqrt: dtw(numbers(x), numbers(y)),
    square: dtw(numbers(x), numbers(y), { ground: 'square' }),
    abs: dtw(numbers(x), numbers(y), { ground: 'absolute' }),
  }),
  ewma_smoothing: ({ x, span, w }) => ({
    adjusted: ewma(numbers(x), { span: Number(span) }),
    recursive: ewma(numbers(x), { span: Number(span), form: 'recursive' }),
    rolling_mean: rollingMean(numbers(x), Number(w)),
  }),
  tadgan_errors: (input) => (input['kind'] === 'reconstruction' ? windowErrors(input) : seriesErrors(input)),
  tadgan_scores: (input) => {
    switch (input['kind']) {
      case 'critic':
        return criticScores(input);
      case 'kde_max': {
        const { value, density, tied } = kdeMode(numbers(input['values']));
        return { value, density, ambiguous: tied };
      }
      case 'combine':
        return combinedScores(input);
      default:
        throw new Error(`a case has kind ${String(input['kind'])}; critic, kde_max or combine was expected`);
    }
  },
  tadgan_threshold: (input) => thresholds(input),
};

function seriesErrors({ kind, y, y_hat, score_window }: Input): Result {
  const scoreWindow = score_window === undefined ? {} : { scoreWindow: Number(score_window) };
  const errors = reconstructionError(numbers(y), numbers(y_hat), { kind: errorKind(kind), ...scoreWindow });
  if (kind !== 'dtw') return { errors };
  const options = { ...scoreWindow, rules: 'orion-centred' } as const;
  return { errors, dtw_centered: dtwError(numbers(y), numbers(y_hat), options) };
}

function windowErrors(input: Input): Result {
  const truth = matrix(input['y']);
  const [rows, width] = [truth.length, truth[0]?.length ?? 0];
  const series = unrollWindows(truth.flat(), rows, width);
  const predictions = overlapMedian(matrix(input['y_hat']).flat(), rows, width);
  const errors = reconstructionError(series, predictions, {
    kind: errorKind(input['rec_error_type']),
    scoreWindow: Number(input['score_window']),
  });
  const smooth = input['smooth'] === true;
  return {
    true: series,
    predictions,
    errors_raw: errors,
    errors: smooth ? rollingMean(errors, Number(input['smoothing_window'])) : errors,
  };
}

function errorKind(value: Value | undefined): ReconstructionErrorKind {
  if (value === 'point' || value === 'area' || value === 'dtw') return value;
  throw new Error(`a case has error type ${String(value)}; point, area or dtw was expected`);
}

function criticScores({ critic, smooth_window }: Input): Result {
  const score = criticScore(numbers(critic), { smoothWindow: Number(smooth_window) });
  return {
    q25: score.lowerQuartile,
    q75: score.upperQuartile,
    center: score.center,
    sd: score.sd,
    z: score.z,
    smoothed: score.smoothed,
  };
}

function combinedScores({ critic, rec, lam }: Input): Result {
  const score = reconstructionScore(numbers(rec));
  return {
    rec_z: score,
    mult: anomalyScore(score, numbers(critic)),
    sum: anomalyScore(score, numbers(critic), { combine: 'sum', weight: Number(lam) }),
  };
}

/** The places at which the files give the cost of a threshold. */
const Z = [0, 0.5, 1, 2, 3, 4, 6, 9.5];

function thresholds(input: Input): Result {
  const errors = numbers(input['errors']);
  const { intervals, windows } = findAnomalies(errors, thresholdOptions(input));
  return {
    intervals: intervals.map(({ start, stop, score }) => [start, stop, score]),
    windows: windows.map(({ start, stop, threshold, sequences, largestBelow, pruned }) => ({
      start,
      stop,
      threshold,
      sequences: sequences.map((sequence) => [sequence.start, sequence.stop]),
      max_below: largestBelow,
      pruned: pruned.map((sequence) => [sequence.start, sequence.stop, sequence.maximum]),
    })),
    // A constant series has no deviation to cut, and the files state no cost for it.
    ...(errors.some((error) => error !== errors[0]) ? { z_cost: costs(errors) } : {}),
  };
}

const costs = (errors: readonly number[]): Result => ({
  z: Z,
  cost: Z.map((z) => thresholdCost(errors, z)),
  global_min_0_10: dynamicThreshold(errors).cost,
});

/** A portion of null is the files' word for the whole: one window, or steps as long as the windows. */
function thresholdOptions(input: Input): FindAnomaliesOptions {
  return {
    windowSizePortion: Number(input['window_size_portion'] ?? 1),
    windowStepSizePortion: Number(input['window_step_size_portion'] ?? 1),
    minPercent: Number(input['min_percent']),
    anomalyPadding: Number(input['anomaly_padding']),
    lowerThreshold: input['lower_threshold'] === true,
    inverse: input['inverse'] === true,
    k: Number(input['k']),
  };
}
