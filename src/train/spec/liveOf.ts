import type { GanSpec, LiveFields } from './TrainSpec.ts';

/** The live fields as a spec sets them. */
export function liveOf(spec: GanSpec): LiveFields {
  return {
    generatorLearningRate: spec.generatorOptimizer.learningRate,
    criticLearningRate: spec.criticOptimizer.learningRate,
    nCritic: spec.nCritic,
    lambda: spec.lambda,
    clip: spec.clip,
  };
}
