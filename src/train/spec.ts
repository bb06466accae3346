/** Door of the spec: its types and the functions that make, read and change one. */
export { applyLive } from './spec/applyLive.ts';
export { defaultSpec } from './spec/defaultSpec.ts';
export { liveOf } from './spec/liveOf.ts';
export { parseLive } from './spec/parseLive.ts';
export { parseSpec } from './spec/parseSpec.ts';
export { liveFields } from './spec/TrainSpec.ts';
export type {
  Activation,
  CriticSpec,
  DatasetSpec,
  GeneratorSpec,
  LiveFields,
  NamedDataset,
  Objective,
  OptimizerSpec,
  TrainSpec,
} from './spec/TrainSpec.ts';
