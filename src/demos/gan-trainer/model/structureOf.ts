import type { TrainSpec } from '@/train/spec.ts';

/** All of a spec that cannot change while a run goes on, as a key: another key is another run. */
export function structureOf(spec: TrainSpec): string {
  const { objective, dataset, latentDim, generator, critic, batchSize, seed } = spec;
  return JSON.stringify([objective, dataset, latentDim, generator, critic, batchSize, seed]);
}
