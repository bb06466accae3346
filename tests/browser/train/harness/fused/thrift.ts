import { openDevice } from '@/train/engines/tfjs/openDevice.ts';
import { createFusedEngine } from '@/train/engines/webgpu/createFusedEngine.ts';
import { createPrograms } from '@/train/engines/webgpu/createPrograms.ts';
import { countedDevice } from '../../../../train/webgpu/countedDevice.ts';
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
