import { defaultDevice, init } from '@jax-js/jax';
import type { Contender, Racer } from '../Contender.ts';
import { createJaxRun } from './createJaxRun.ts';
import type { TrainSpec } from '@/train/spec.ts';

/** jax-js on the processor. */
export async function openJax(): Promise<Contender> {
  await init('wasm');
  defaultDevice('wasm');
  return {
    name: 'jaxjs-wasm',
    role: 'peer',
    detail: 'jax-js 0.1.25 in WebAssembly, jit of nested grad',
    strays:
      'its gradients of gradients are wrong in WebAssembly, and right on its `cpu`; without a penalty it is right',
    open: async (spec) => racerOf(spec),
  };
}

function racerOf(spec: TrainSpec): Racer {
  const run = createJaxRun(spec);
  return {
    async update(which) {
      if (which === 'critic') run.criticStep();
      else run.generatorStep();
    },
    async iterate(count) {
      const start = performance.now();
      for (let i = 0; i < count; i += 1) {
        for (let k = 0; k < spec.nCritic; k += 1) run.criticStep();
        run.generatorStep();
      }
      await run.done();
      return performance.now() - start;
    },
    weights: () => run.weights(),
    generate: (latent) => run.generate(latent),
    close: () => run.dispose(),
  };
}
