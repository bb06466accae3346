// Trains for long on Node's own WebGPU and weighs what is held: prints one line of JSON for tests/train/webgpu/soak.test.ts.
import { createFusedEngine } from '@/train/engines/webgpu/createFusedEngine.ts';
import { createPrograms } from '@/train/engines/webgpu/createPrograms.ts';
import { soakSpec } from '../../soakSpec.ts';
import { countedDevice } from '../countedDevice.ts';
import { nameOf, openDawn, say } from './openDawn.ts';

const [iterations = 0, looks = 1] = process.argv.slice(2).map(Number);
const adapter = await openDawn();
say({ name: adapter && nameOf(adapter), ...(adapter && iterations > 0 && (await soak(adapter))) });

/** What is held after the first iterations and at each look, and the iterations made in the end. */
async function soak(found: GPUAdapter) {
  const device = await found.requestDevice();
  const errors: string[] = [];
  device.addEventListener('uncapturederror', ({ error }) => errors.push(error.message));
  const counted = countedDevice(device);
  const engine = createFusedEngine(soakSpec, { gpu: counted.gpu, program: createPrograms(device) });

  async function train(times: number): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      for (let k = 0; k < soakSpec.nCritic; k += 1) engine.criticStep();
      engine.generatorStep();
      if (!engine.hasRoom?.()) await engine.stats();
    }
  }

  /** As a page looks at a run. */
  async function weigh(): Promise<readonly number[]> {
    await engine.stats();
    await engine.generate(new Float32Array(2 * 8));
    await engine.criticValues(new Float32Array(2 * 8));
    await engine.state();
    return [counted.alive(), counted.bytes(), engine.numTensors()];
  }

  await train(2);
  const weights = [await weigh()];
  for (let i = 0; i < looks; i += 1) {
    await train(iterations / looks);
    weights.push(await weigh());
  }
  const { generatorUpdates } = await engine.state();
  engine.dispose();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return { weights, generatorUpdates, left: counted.alive() };
}
