import { defaultDevice, init } from '@jax-js/jax';
import { afterEach, describe, expect, test } from 'vitest';
import { createReferenceEngine } from '@/train/reference.ts';
import type { TrainSpec } from '@/train/spec.ts';
import { check } from '../../bench/train/check.ts';
import { createJaxRun } from '../../bench/train/jax/createJaxRun.ts';
import { openJax } from '../../bench/train/jax/jax.ts';
import { workloads } from '../../bench/train/workloads.ts';

const sized = (spec: TrainSpec, hidden: readonly number[]): TrainSpec => ({
  ...spec,
  batchSize: 64,
  generator: { hidden, activation: 'relu' },
  critic: { hidden, activation: 'relu' },
});
const small = [8, 8];
const asTimed = [64, 64];
const [w1, , w3] = workloads;

/** Largest distance of the critic's weights from float64's after updates on another device of jax-js. */
async function strayedOn(device: 'cpu' | 'wasm', spec: TrainSpec): Promise<number> {
  await init(device);
  defaultDevice(device);
  const run = createJaxRun(spec);
  const reference = createReferenceEngine(spec);
  for (let k = 0; k < 2; k += 1) {
    run.criticStep();
    reference.criticStep();
  }
  run.generatorStep();
  reference.generatorStep();
  const [got, { critic, generator }] = [await run.weights(), await reference.state()];
  run.dispose();
  const far = (a: ArrayLike<number>, b: ArrayLike<number>) =>
    Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!)));
  return Math.max(far(got.critic, critic), far(got.generator, generator));
}

describe('the jax-js peer', () => {
  afterEach(() => void defaultDevice('wasm'));

  test('clips and trains without a penalty as float64 does', async () => {
    const { strays: _, ...honest } = await openJax();
    // What `check` allows is said there.
    await expect(check(honest, sized(w3!.spec, asTimed))).resolves.toBeLessThanOrEqual(0.01);
  });

  test('writes the penalty as float64 does: on the processor without WebAssembly it is right', async () => {
    // A step of Adam is 1e-3 or more; what is seen is float32's rounding of weights near 1.
    expect(await strayedOn('cpu', sized(w1!.spec, small))).toBeLessThan(1e-6);
  });

  test('is not excused before its WebAssembly is right: then the excuse has to go', async () => {
    const { strays: _, ...honest } = await openJax();
    await expect(check(honest, sized(w1!.spec, asTimed))).rejects.toThrow('stray from float64');
  });
});
