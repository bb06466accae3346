import type { Device } from '@/train/engines/tfjs/Device.ts';
import type { OptimizerSpec, TrainSpec } from '@/train/spec.ts';
import type { Contender, Racer } from '../Contender.ts';
import { createNaiveRun } from './createNaiveRun.ts';

/** The naive form on a backend of tfjs. */
export function naive(name: string, detail: string, device: Device): Contender {
  return {
    name,
    role: 'peer',
    detail,
    checkedOn: withoutEpsilon,
    open: async (spec) => racerOn(device, spec),
  };
}

/**
 * tfjs's RMSProp has ε under the root. A clipped critic's gradients are as small as ε itself, where that matters; with
 * an ε far below them the two rules are one.
 */
function withoutEpsilon(spec: TrainSpec): TrainSpec {
  const tiny = (optimizer: OptimizerSpec): OptimizerSpec =>
    optimizer.kind === 'rmsprop' ? { ...optimizer, epsilon: 1e-12 } : optimizer;
  return {
    ...spec,
    generatorOptimizer: tiny(spec.generatorOptimizer),
    criticOptimizer: tiny(spec.criticOptimizer),
  };
}

function racerOn(device: Device, spec: TrainSpec): Racer {
  device.activate();
  const run = createNaiveRun(spec);
  const one = new Float32Array(spec.latentDim);
  return {
    async update(which) {
      device.activate();
      if (which === 'critic') run.criticStep();
      else run.generatorStep();
    },
    async iterate(count) {
      device.activate();
      const start = performance.now();
      for (let i = 0; i < count; i += 1) {
        for (let k = 0; k < spec.nCritic; k += 1) run.criticStep();
        run.generatorStep();
      }
      // A GPU has only been told what to do until something is read back.
      await run.generate(one);
      return performance.now() - start;
    },
    async weights() {
      device.activate();
      return { generator: await run.generator.weights(), critic: await run.critic.weights() };
    },
    async generate(latent) {
      device.activate();
      return run.generate(latent);
    },
    close() {
      device.activate();
      run.dispose();
    },
  };
}
