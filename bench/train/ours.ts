import { createReferenceEngine } from '@/train/reference.ts';
import type { Engine } from '@/train/engine.ts';
import type { TrainSpec } from '@/train/spec.ts';
import type { Contender, Racer } from './Contender.ts';

/** One of our engines as a contender. */
export function ours(name: string, detail: string, create: (spec: TrainSpec) => Engine): Contender {
  return { name, role: 'engine', detail, open: async (spec) => racerOf(create(spec), spec) };
}

export const reference = ours('reference', 'float64, plain JavaScript', createReferenceEngine);

function racerOf(engine: Engine, { nCritic }: TrainSpec): Racer {
  return {
    async update(which) {
      if (which === 'critic') engine.criticStep();
      else engine.generatorStep();
    },
    async iterate(count) {
      const start = performance.now();
      for (let i = 0; i < count; i += 1) {
        for (let k = 0; k < nCritic; k += 1) engine.criticStep();
        engine.generatorStep();
      }
      // A GPU has only been told what to do until something is read back.
      await engine.stats();
      return performance.now() - start;
    },
    weights: () => engine.state(),
    generate: (latent) => engine.generate(latent),
    close: () => engine.dispose(),
  };
}
