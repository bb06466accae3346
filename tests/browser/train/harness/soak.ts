import { memory } from '@tensorflow/tfjs-core';
import { openBackend } from '@/train/engines/openBackend.ts';
import type { BackendName } from '@/train/worker/protocol.ts';
import { soakSpec } from '../../../train/soakSpec.ts';

/** Iterations between two readings back: a GPU is told no more than it can do in a moment. */
const AT_ONCE = 20;

/** What tfjs holds at each look at a run of the smallest nets: tensors, buffers, their bytes, and the GPU's. */
export async function soak(backend: BackendName, iterations: number, looks: number) {
  const engine = (await openBackend(backend)).createEngine(soakSpec);

  async function train(times: number): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      for (let k = 0; k < soakSpec.nCritic; k += 1) engine.criticStep();
      engine.generatorStep();
      if (i % AT_ONCE === 0) await engine.stats();
    }
  }

  /** As a page looks at a run. */
  async function weigh(): Promise<readonly number[]> {
    await engine.stats();
    await engine.generate(new Float32Array(2 * 8));
    await engine.criticValues(new Float32Array(2 * 8));
    await engine.state();
    const held: unknown = memory();
    const { numTensors, numDataBuffers, numBytes, numBytesInGPU = NaN } = Object(held);
    return [numTensors, numDataBuffers, numBytes, numBytesInGPU];
  }

  const weights: (readonly number[])[] = [];
  for (let i = 0; i < looks; i += 1) {
    await train(iterations / looks);
    weights.push(await weigh());
  }
  const { generatorUpdates } = await engine.state();
  engine.dispose();
  return { weights, generatorUpdates };
}
