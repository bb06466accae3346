import type { Engine } from '@/train/engine.ts';

/** One update by each engine. */
export function stepBoth(engines: readonly Engine[], updated: 'critic' | 'generator'): void {
  for (const engine of engines) {
    if (updated === 'critic') engine.criticStep();
    else engine.generatorStep();
  }
}
