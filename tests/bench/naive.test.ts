import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memory } from '@tensorflow/tfjs-core';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { check } from '../../bench/train/check.ts';
import type { Contender } from '../../bench/train/Contender.ts';
import { naive } from '../../bench/train/naive/naive.ts';
import { workloads } from '../../bench/train/workloads.ts';
import { NODE_BACKENDS } from '../train/tfjs/openInNode.ts';

let contender: Contender;
beforeAll(async () => {
  contender = naive('naive', 'tfjs', await NODE_BACKENDS.wasm());
});

/** The same contender, given another experiment than it is checked on. */
const misled = (change: (spec: TrainSpec) => TrainSpec): Contender => ({
  ...contender,
  open: (spec) => contender.open(change(spec)),
});
const [w1] = workloads;

describe('the naive baseline', () => {
  let tensors = 0;
  beforeAll(() => {
    tensors = memory().numTensors;
  });
  afterAll(() => expect(memory().numTensors).toBe(tensors));

  test.each(workloads.filter(({ onlyNamed }) => !onlyNamed).map(({ name, spec }) => [name, spec] as const))(
    'makes the first updates of %s as float64 does',
    async (_, spec) => {
      // What `check` allows is said there.
      await expect(check(contender, { ...spec, batchSize: 64 })).resolves.toBeLessThanOrEqual(0.01);
    },
  );

  test.each<[string, (spec: TrainSpec) => TrainSpec]>([
    ['a λ a tenth too large', (spec) => ({ ...spec, lambda: 1.1 * spec.lambda })],
    ['a clip a tenth too wide', (spec) => ({ ...spec, objective: 'wgan', clip: 0.011 })],
    ['another seed', (spec) => ({ ...spec, seed: spec.seed + 1 })],
    [
      'a generator a twentieth too fast',
      (spec) => ({
        ...spec,
        generatorOptimizer: { kind: 'adam', learningRate: 1.05e-3, beta1: 0.5, beta2: 0.9, epsilon: 1e-8 },
      }),
    ],
  ])('would not pass with %s', async (_, change) => {
    await expect(check(misled(change), w1!.spec)).rejects.toThrow(/stray from float64/);
  });

  test('refuses objectives that it does not know, by name', async () => {
    await expect(contender.open(defaultSpec('hinge'))).rejects.toThrow('objective is hinge');
  });

  test('trains whole iterations and generates a point a latent vector', async () => {
    const racer = await contender.open({ ...w1!.spec, batchSize: 16 });
    const before = Float32Array.from((await racer.weights()).generator);
    expect(await racer.iterate(2)).toBeGreaterThan(0);
    expect(Float32Array.from((await racer.weights()).generator)).not.toEqual(before);
    expect(await racer.generate(new Float32Array(6))).toHaveLength(6);
    racer.close();
  });
});
