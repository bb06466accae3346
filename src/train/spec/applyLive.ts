import type { LiveFields, TrainSpec } from './TrainSpec.ts';

/** The spec with some live fields changed; the others, and all that is not live, stay. */
export function applyLive(spec: TrainSpec, fields: Partial<LiveFields>): TrainSpec {
  const { generatorOptimizer, criticOptimizer } = spec;
  return {
    ...spec,
    nCritic: fields.nCritic ?? spec.nCritic,
    lambda: fields.lambda ?? spec.lambda,
    clip: fields.clip ?? spec.clip,
    generatorOptimizer: {
      ...generatorOptimizer,
      learningRate: fields.generatorLearningRate ?? generatorOptimizer.learningRate,
    },
    criticOptimizer: {
      ...criticOptimizer,
      learningRate: fields.criticLearningRate ?? criticOptimizer.learningRate,
    },
  };
}
