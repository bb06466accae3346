import type { CriticMeasures } from '@/train/metrics/criticMeasures.ts';
import type { SampleDistances } from '@/train/metrics/sampleDistances.ts';
import { emptyHistory, type History } from './History.ts';

/** Distances as they were at an iteration. */
export interface DistanceRow {
  readonly iteration: number;
  readonly w1: number;
  readonly w2: number;
  readonly sliced: number;
}

/** A critic's estimate and slope as they were at an iteration. */
export interface ScaleRow {
  readonly iteration: number;
  /** The critic's difference on a batch; NaN where its objective estimates nothing. */
  readonly difference: number;
  readonly measured: number;
  readonly bound: number;
  /** Exact W₁ of that batch. */
  readonly w1: number;
}

/** What the layers of a run have to show: the latest of each kind, with the iteration it is of, and the past of some. */
export interface Measured {
  readonly points: { readonly iteration: number; readonly distances: SampleDistances } | undefined;
  readonly critic: { readonly iteration: number; readonly measures: CriticMeasures } | undefined;
  readonly distances: History<DistanceRow>;
  readonly scales: History<ScaleRow>;
  /** The iteration gone back to; undefined in the present. */
  readonly looking: number | undefined;
  /** The state of that iteration cannot be had, so nothing is known of its critic. */
  readonly lost: boolean;
  /** The latest question could not be answered. */
  readonly failed: boolean;
}

export const nothingMeasured: Measured = {
  points: undefined,
  critic: undefined,
  distances: emptyHistory,
  scales: emptyHistory,
  looking: undefined,
  lost: false,
  failed: false,
};
