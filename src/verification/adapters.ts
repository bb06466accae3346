import type { Adapter } from './Adapter.ts';
import { assignmentAdapters } from './adapters/assignment.ts';
import { divergencesAdapters } from './adapters/divergences.ts';
import { entropicAdapters } from './adapters/entropic.ts';
import { estimationAdapters } from './adapters/estimation.ts';
import { gaussiansAdapters } from './adapters/gaussians.ts';
import { lineAdapters } from './adapters/line.ts';
import { samplesAdapters } from './adapters/samples.ts';
import { seriesAdapters } from './adapters/series.ts';
import { transportPlansAdapters } from './adapters/transportPlans.ts';
import { trainingAdapters } from './adapters/training.ts';

/** The project's functions under the fixtures' names: quantity → (input) → the keys of `expected`. */
export const adapters: Readonly<Record<string, Adapter>> = {
  ...divergencesAdapters,
  ...estimationAdapters,
  ...gaussiansAdapters,
  ...lineAdapters,
  ...assignmentAdapters,
  ...entropicAdapters,
  ...samplesAdapters,
  ...seriesAdapters,
  ...transportPlansAdapters,
  ...trainingAdapters,
};
