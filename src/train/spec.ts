/** Door of the spec: its types and the functions that make, read and change one. */
export { applyLive } from './spec/applyLive.ts';
export { defaultCriticSpec } from './spec/defaultCriticSpec.ts';
export { defaultSpec } from './spec/defaultSpec.ts';
export { dimensionOf } from './spec/dimensionOf.ts';
export { isCriticSpec } from './spec/isCriticSpec.ts';
export { liveOf } from './spec/liveOf.ts';
export { parseLive } from './spec/parseLive.ts';
export { parseSpec } from './spec/parseSpec.ts';
export { specFromQuery } from './spec/specFromQuery.ts';
export { specToQuery } from './spec/specToQuery.ts';
export { liveFields } from './spec/TrainSpec.ts';
export type {
  Activation,
  AnyDataset,
  CriticSpec,
  DatasetSpec,
  FixedGenerator,
  GanSpec,
  LiveFields,
  NamedDataset,
  NetSpec,
  Noise,
  Objective,
  OptimizerSpec,
  Penalty,
  RunSpec,
  TrainSpec,
} from './spec/TrainSpec.ts';
