// Trains on Node's own WebGPU beside float64, where there is a driver: prints one line of JSON for tests/train/webgpu/dawn.test.ts.
import type { Vector } from '@/train/engine.ts';
import { createFusedEngine } from '@/train/engines/webgpu/createFusedEngine.ts';
import { createPrograms } from '@/train/engines/webgpu/createPrograms.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { isCriticSpec, type RunSpec } from '@/train/spec.ts';
import { critics } from '../../critics.ts';
import { everyKind } from '../../wasm/experiments.ts';
import { UPDATES } from './experiments.ts';
import { nameOf, openDawn, say } from './openDawn.ts';

const adapter = await openDawn();
const names = process.argv.slice(2);
const name = adapter && nameOf(adapter);
const runs = adapter && names.length > 0 ? await trained(await adapter.requestDevice()) : {};
say({ name, runs });

/** For each experiment the most by which weights stray from float64 after each update. */
async function trained(device: GPUDevice): Promise<Record<string, number[]>> {
  const errors: string[] = [];
  device.addEventListener('uncapturederror', ({ error }) => errors.push(error.message));
  const program = createPrograms(device);
  const specs: Readonly<Record<string, RunSpec>> = { ...Object.fromEntries(everyKind), ...critics };
  const strayed: Record<string, number[]> = {};
  for (const each of names) {
    const spec = specs[each];
    if (!spec) throw new RangeError(`There is no experiment ${each}.`);
    const [engine, reference] = [
      createFusedEngine(spec, { gpu: device, program }),
      createReferenceEngine(spec),
    ];
    const off: number[] = [];
    for (let i = 0; i < UPDATES; i += 1) {
      const step = i % 3 === 2 && !isCriticSpec(spec) ? 'generatorStep' : 'criticStep';
      engine[step]();
      reference[step]();
      const [got, expected] = [await engine.state(), await reference.state()];
      off.push(Math.max(most(got.critic, expected.critic), most(got.generator, expected.generator)));
    }
    engine.dispose();
    strayed[each] = off;
  }
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return strayed;
}

/** NaN is as far off as can be: JSON has none. */
function most(got: Vector, expected: Vector): number {
  const off = Array.from(expected, (value, i) => Math.abs(value - got[i]!));
  return off.every(Number.isFinite) ? Math.max(0, ...off) : Number.MAX_VALUE;
}
