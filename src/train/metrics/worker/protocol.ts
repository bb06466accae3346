import type { EngineState } from '../../engine.ts';
import type { TrainSpec } from '../../spec.ts';
import type { CriticMeasure, CriticMeasures } from '../criticMeasures.ts';
import type { SampleDistances } from '../sampleDistances.ts';

/** Distances between the points of a frame. */
export interface PointsRequest {
  readonly of: 'points';
  readonly iteration: number;
  readonly samples: Float32Array;
  readonly real: Float32Array;
  /** Of a moment gone back to; the answer says so again. */
  readonly past: boolean;
}

/** Measures of a snapshot's critic; without a snapshot of the critic before its first update. */
export interface CriticRequest {
  readonly of: 'critic';
  readonly spec: TrainSpec;
  readonly state: EngineState | null;
  /** Of a moment gone back to; the answer says so again. */
  readonly past: boolean;
  readonly wanted: readonly CriticMeasure[];
}

export type MeasureRequest = PointsRequest | CriticRequest;

/** Each request has one answer, in order; `failed` says in English what could not be computed. */
export type MeasureReply =
  | {
      readonly of: 'points';
      readonly iteration: number;
      readonly past: boolean;
      readonly distances: SampleDistances;
    }
  | {
      readonly of: 'critic';
      readonly iteration: number;
      readonly past: boolean;
      readonly measures: CriticMeasures;
    }
  | { readonly of: 'failed'; readonly detail: string };
