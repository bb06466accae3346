import { expect, test } from 'vitest';
import { latentBatch, mixBatch, realBatch } from '@/train/batches.ts';
import { define } from '@/train/engines/wasm/define.ts';
import { loadModule } from '@/train/engines/wasm/loadModule.ts';
import { startProgram, type Program } from '@/train/engines/wasm/Program.ts';
import type { TrainSpec } from '@/train/spec.ts';
import { mixedBag } from './experiments.ts';

async function start(spec: TrainSpec, criticUpdates: number, generatorUpdates: number): Promise<Program> {
  const program = startProgram((await loadModule('wasm-simd'))!);
  define(program, spec);
  program.call('resume', criticUpdates, generatorUpdates, 0, 0);
  return program;
}

const REAL = 0;
const LATENT = 1;
const MIX = 2;
const read = (program: Program, kind: number, length: number): Float32Array =>
  program.float32(program.call('batch', kind), length).slice();

// Equal bits, not closeness: float64 arithmetic in one order, rounded to float32 once.
test.each(Object.entries<TrainSpec>(mixedBag))('%s draws what batches.ts draws', async (_, given) => {
  const spec: TrainSpec = { ...given, batchSize: 1024 };
  for (const k of [0, 1, 70_000]) {
    const program = await start(spec, k, k + 3);
    program.call('criticStep');
    expect(read(program, REAL, 2048)).toEqual(realBatch(spec, k));
    expect(read(program, LATENT, 1024 * spec.latentDim)).toEqual(latentBatch(spec, 'critic', k));
    if (spec.objective === 'wgan-gp') expect(read(program, MIX, 1024)).toEqual(mixBatch(spec, k));
    program.call('generatorStep');
    expect(read(program, LATENT, 1024 * spec.latentDim)).toEqual(latentBatch(spec, 'generator', k + 3));
  }
});

test('another seed draws other points', async () => {
  const spec: TrainSpec = { ...mixedBag['WGAN-GP as it begins'], seed: 4 };
  const program = await start(spec, 0, 0);
  program.call('criticStep');
  expect(read(program, REAL, 512)).toEqual(realBatch(spec, 0));
  expect(read(program, REAL, 512)).not.toEqual(realBatch({ ...spec, seed: 5 }, 0));
});
