import type { CriticSpec, RunSpec } from './TrainSpec.ts';

/** Whether the generator of an experiment stands still. */
export function isCriticSpec(spec: RunSpec): spec is CriticSpec {
  return 'fixed' in spec.generator;
}
