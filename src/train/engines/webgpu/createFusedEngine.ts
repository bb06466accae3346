import type { Engine, EngineState } from '../../engine.ts';
import { noGenerator } from '../../noGenerator.ts';
import { noMoments, requireNoGenerator } from '../../noMoments.ts';
import { applyLive, isCriticSpec, type RunSpec } from '../../spec.ts';
import { createDeviceNet, type DeviceNet } from './createDeviceNet.ts';
import { createMemory } from './createMemory.ts';
import type { Program } from './createPrograms.ts';
import { createQueue } from './createQueue.ts';
import { createRoom } from './createRoom.ts';
import { createSeen } from './createSeen.ts';
import { planOf } from './plan/planOf.ts';
import { supports } from './supports.ts';
import type { Kernel } from './wgsl/Kernel.ts';

/** The device that tfjs opened, and what compiles for it. */
export interface Fused {
  readonly gpu: GPUDevice;
  readonly program: (kernel: Kernel) => Program;
  readonly now?: () => number;
}

/**
 * GAN training in three WGSL dispatches an update, float32: noise, sweeps and weights, of which this file keeps count.
 *
 * The shaders are written for the spec (`kernelsOf`). Weights, optimisers and noise stay on the device; a step only notes
 * that it is to be made, and all that wait are told in one submit when something is read back. Throws a `RangeError` for a
 * spec that `supports` refuses.
 */
export function createFusedEngine(
  initial: RunSpec,
  { gpu, program, now = () => performance.now() }: Fused,
): Engine {
  const supported = supports(initial, gpu.limits);
  if (supported !== true) throw new RangeError(supported);
  let spec = initial;
  const plan = planOf(spec);
  const memory = createMemory(gpu, plan);
  const queue = createQueue(gpu, program, plan, memory);
  const room = createRoom(now);
  const seen = createSeen(gpu, plan, memory);
  const critic = createDeviceNet({ gpu, program, plan, memory, name: 'critic' });
  const generator = isCriticSpec(spec)
    ? null
    : createDeviceNet({ gpu, program, plan, memory, name: 'generator' });
  const made = { critic: 0, generator: 0 };

  function note(name: 'critic' | 'generator', net: DeviceNet): void {
    const optimizer =
      name === 'critic' || isCriticSpec(spec) ? spec.criticOptimizer : spec.generatorOptimizer;
    queue.add(name, { spec, optimizer, count: made[name], step: net.advance() });
    made[name] += 1;
    room.take();
    seen.note(name, spec);
  }

  return {
    id: 'webgpu',
    backend: 'webgpu-fused',
    criticStep: () => note('critic', critic),
    generatorStep() {
      if (generator === null) throw noGenerator('generatorStep');
      note('generator', generator);
    },
    hasRoom: room.has,
    setLive: (fields) => void (spec = applyLive(spec, fields)),
    async stats() {
      queue.flush();
      const stats = await seen.read();
      room.clear();
      return stats;
    },
    async generate(latent) {
      if (generator === null) throw noGenerator('generate');
      queue.flush();
      return generator.evaluate(latent);
    },
    criticValues(points) {
      queue.flush();
      return critic.evaluate(points);
    },
    async state() {
      queue.flush();
      const counts = { criticUpdates: made.critic, generatorUpdates: made.generator };
      const [g, c] = await Promise.all([generator?.read() ?? NO_GENERATOR(), critic.read()]);
      return {
        generator: g.weights,
        critic: c.weights,
        generatorOptimizer: g.moments,
        criticOptimizer: c.moments,
        ...counts,
      };
    },
    restore(state: EngineState) {
      critic.require(state.critic, state.criticOptimizer);
      if (generator === null) requireNoGenerator(state.generator);
      else generator.require(state.generator, state.generatorOptimizer);
      queue.clear();
      room.clear();
      seen.forget();
      critic.write(state.critic, state.criticOptimizer);
      generator?.write(state.generator, state.generatorOptimizer);
      made.critic = state.criticUpdates;
      made.generator = state.generatorUpdates;
    },
    dispose: memory.free,
    numTensors: memory.count,
  };
}

const NO_GENERATOR = (): Awaited<ReturnType<DeviceNet['read']>> => ({
  weights: new Float32Array(0),
  moments: noMoments(),
});
