import type { TrainSpec } from '@/train/spec.ts';

/** All of a spec that cannot change while a run goes on, as a key: another key is another run. */
export function structureOf(spec: TrainSpec): string {
  const { generatorOptimizer, criticOptimizer, nCritic, lambda, clip, ...rest } = spec;
  const fixed = [generatorOptimizer, criticOptimizer].map(({ learningRate, ...moments }) => moments);
  return JSON.stringify([rest, fixed]);
}
