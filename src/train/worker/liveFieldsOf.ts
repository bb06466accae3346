import type { LiveFields, RunSpec } from '../spec.ts';

/** The live fields that a spec of either kind has, as it sets them. */
export function liveFieldsOf(spec: RunSpec): Partial<LiveFields> {
  const ofCritic = {
    criticLearningRate: spec.criticOptimizer.learningRate,
    lambda: spec.lambda,
    clip: spec.clip,
  };
  if (spec.generatorOptimizer === undefined) return ofCritic;
  return {
    ...ofCritic,
    generatorLearningRate: spec.generatorOptimizer.learningRate,
    nCritic: spec.nCritic,
  };
}
