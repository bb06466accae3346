import type { Objective } from '@/train/spec.ts';
import { emptyHistory, record, type History } from './model/History.ts';
import type { Measured } from './model/Measured.ts';
import { objectivesOf } from './model/objectivesOf.ts';
import type { Picture } from './model/Picture.ts';
import { rowOf } from './model/rowOf.ts';
import { solvedAtFirst } from './model/solvedEvery.ts';
import { specOf } from './model/specOf.ts';
import { untrained } from './model/untrained.ts';
import type { TrainerValues } from './params.ts';

export interface RunFrame {
  readonly objective: Objective;
  readonly picture: Picture;
  readonly history: History;
  /** Frames from one exact W₁ to the next: the solver takes a share of the time and no more. */
  readonly solvedEvery: number;
  /** What the layers that are on have found; absent before a browser measures. */
  readonly measured?: Measured;
}

/** One run, or two beside each other; none while the drawing field is empty. */
export interface TrainerFrame {
  readonly runs: readonly RunFrame[];
  /** The backend that computes, or `none` before the first run. */
  readonly engine: string;
}

/** Parameters → the state at iteration 0; what follows is computed by the engine the browser picks. */
export function model(values: TrainerValues): TrainerFrame {
  const empty = values.dataset === 'drawn' && values.points.length === 0;
  const runs = empty ? [] : objectivesOf(values).map((objective) => firstFrame(values, objective));
  return { runs, engine: 'none' };
}

function firstFrame(values: TrainerValues, objective: Objective): RunFrame {
  const picture = untrained(specOf(values, objective), values.samples);
  return {
    objective,
    picture,
    history: record(emptyHistory, rowOf(objective, picture)),
    solvedEvery: solvedAtFirst.every,
  };
}
