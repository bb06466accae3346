import { isCriticSpec } from './isCriticSpec.ts';
import type { LiveFields, RunSpec } from './TrainSpec.ts';

/** The spec with some live fields changed; the others, and all that is not live or that the spec has not, stay. */
export function applyLive<S extends RunSpec>(spec: S, fields: Partial<LiveFields>): S;
export function applyLive(spec: RunSpec, fields: Partial<LiveFields>): RunSpec {
  const { criticOptimizer } = spec;
  const ofCritic = {
    lambda: fields.lambda ?? spec.lambda,
    clip: fields.clip ?? spec.clip,
    criticOptimizer: {
      ...criticOptimizer,
      learningRate: fields.criticLearningRate ?? criticOptimizer.learningRate,
    },
  };
  if (isCriticSpec(spec)) return { ...spec, ...ofCritic };
  const { generatorOptimizer } = spec;
  return {
    ...spec,
    ...ofCritic,
    nCritic: fields.nCritic ?? spec.nCritic,
    generatorOptimizer: {
      ...generatorOptimizer,
      learningRate: fields.generatorLearningRate ?? generatorOptimizer.learningRate,
    },
  };
}
