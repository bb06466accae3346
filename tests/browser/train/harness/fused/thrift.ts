import { openDevice } from '@/train/engines/tfjs/openDevice.ts';
import { createFusedEngine } from '@/train/engines/webgpu/createFusedEngine.ts';
import { createPrograms } from '@/train/engines/webgpu/createPrograms.ts';
import { specOf } from './specOf.ts';
import { stepBoth } from './stepBoth.ts';

/** What a run costs its device: submits of many updates, and buffers alive while it is read again and again and after its end. */
export async function thrift(name: string) {
  const { gpu } = await openDevice('webgpu');
  if (!gpu) throw new Error('There is no WebGPU device.');
  const counted = countedDevice(gpu);
  const spec = specOf(name);
  const engine = createFusedEngine(spec, { gpu: counted.gpu, program: createPrograms(gpu) });
  const before = counted.submits();
  for (let i = 0; i < 100; i += 1) stepBoth([engine], i % 6 === 5 ? 'generator' : 'critic');
  const whileNoted = counted.submits() - before;
  await engine.stats();
  const submits = counted.submits() - before;
  const alive: number[] = [];
  for (let i = 0; i < 20; i += 1) {
    stepBoth([engine], 'critic');
    await engine.stats();
    await engine.generate(new Float32Array(10 * (spec.latentDim ?? 0)));
    await engine.criticValues(new Float32Array(2 * 10));
    await engine.state();
    alive.push(counted.alive());
  }
  engine.dispose();
  return { whileNoted, submits, alive, left: counted.alive() };
}

/** A device that counts its submits, and its buffers that have not been destroyed. */
function countedDevice(real: GPUDevice): { gpu: GPUDevice; submits: () => number; alive: () => number } {
  let [submits, alive] = [0, 0];
  const queue = proxied(real.queue, {
    submit: (commands: Iterable<GPUCommandBuffer>) => {
      submits += 1;
      real.queue.submit(commands);
    },
  });
  const createBuffer = (descriptor: GPUBufferDescriptor): GPUBuffer => {
    const buffer = real.createBuffer(descriptor);
    alive += 1;
    const destroy = buffer.destroy.bind(buffer);
    buffer.destroy = () => {
      alive -= 1;
      return destroy();
    };
    return buffer;
  };
  return { gpu: proxied(real, { queue, createBuffer }), submits: () => submits, alive: () => alive };
}

/** `real` with some members replaced; the others are called on `real` itself, as the browser asks. */
function proxied<T extends object>(real: T, replaced: Readonly<Record<string, unknown>>): T {
  return new Proxy(real, {
    get(_, key) {
      if (typeof key === 'string' && key in replaced) return replaced[key];
      const value: unknown = Reflect.get(real, key, real);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });
}
