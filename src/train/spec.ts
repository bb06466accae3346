/** Door of the spec: its types and the functions that make, read and change one. */
export { applyLive } from './spec/applyLive.ts';
export { defaultSpec } from './spec/defaultSpec.ts';
export { liveOf } from './spec/liveOf.ts';
export { parseLive } from './spec/parseLive.ts';
export { parseSpec } from './spec/parseSpec.ts';
export { specFromQuery } from './spec/specFromQuery.ts';
export { specToQuery } from './spec/specToQuery.ts';
export { liveFields } from './spec/TrainSpec.ts';
export type {
  Activation,
  DatasetSpec,
  LiveFields,
  NamedDataset,
  NetSpec,
  Noise,
  Objective,
  OptimizerSpec,
  Penalty,
  TrainSpec,
} from './spec/TrainSpec.ts';
