import type { EngineState } from '../engine.ts';

/** Iterations that a snapshot has behind it: updates of the generator, or of the critic where that alone learns. */
export function iterationOf({ generator, criticUpdates, generatorUpdates }: EngineState): number {
  return generator.length === 0 ? criticUpdates : generatorUpdates;
}
