import { memory } from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Engine, Vector } from '@/train/engine.ts';
import { createTfjsEngine } from '@/train/engines/tfjs.ts';
import { supports } from '@/train/engines/tfjs/supports.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultCriticSpec, defaultSpec, dimensionOf, type CriticSpec, type GanSpec } from '@/train/spec.ts';
import { critics } from '../critics.ts';
import { NODE_BACKENDS } from './openInNode.ts';

const EVERY = Object.entries<CriticSpec>(critics);
const UPDATES = 50;

let engine: Engine | undefined;
afterEach(() => {
  engine?.dispose();
  engine = undefined;
});

function difference(got: Vector, expected: Vector): number {
  expect(got).toHaveLength(expected.length);
  // Not Math.max alone: NaN has to come out.
  return Array.from(expected, (value, i) => Math.abs(value - got[i]!)).reduce(
    (most, off) => (off <= most ? most : off),
    0,
  );
}

describe.each(['cpu', 'wasm'] as const)('tfjs on %s', (backend) => {
  test.each(EVERY)('makes the first 50 updates of %s as float64 does', async (_, spec) => {
    engine = createTfjsEngine(spec, await NODE_BACKENDS[backend]());
    const reference = createReferenceEngine(spec);
    for (let i = 0; i < UPDATES; i += 1) {
      engine.criticStep();
      reference.criticStep();
      const [got, expected] = [await engine.state(), await reference.state()];
      // As for two nets in WebAssembly: i + 1 roundings of weights below 2, at most doubled by the gradients.
      expect(difference(got.critic, expected.critic)).toBeLessThan(2 * (i + 1) * 2 ** -23);
      expect(got).toMatchObject({ criticUpdates: i + 1, generatorUpdates: 0 });
      expect(got.generator).toHaveLength(0);
    }
    const points = Float32Array.from({ length: 9 * dimensionOf(spec.dataset) }, (_x, i) => Math.cos(i));
    const values = await engine.criticValues(points);
    expect(values).toHaveLength(9);
    // Values carry the drift of the weights before them.
    expect(difference(values, await reference.criticValues(points))).toBeLessThan(5e-5);
    const [stats, exact] = [await engine.stats(), await reference.stats()];
    for (const key of ['criticLoss', 'generatorLoss', 'criticEstimate', 'gradientNormMean'] as const) {
      if (Number.isNaN(exact[key])) expect(stats[key]).toBeNaN();
      else expect(Math.abs(stats[key] - exact[key])).toBeLessThan(5e-5);
    }
  });

  test('trains a generator on the line as float64 does', async () => {
    const descent = { kind: 'sgd', learningRate: 0.01, momentum: 0 } as const;
    const spec: GanSpec = {
      ...defaultSpec('wgan-gp'),
      dataset: { name: 'normal', mean: 0.5, sd: 0.75 },
      batchSize: 32,
      generator: { hidden: [12], activation: 'tanh' },
      critic: { hidden: [9], activation: 'softplus' },
      generatorOptimizer: descent,
      criticOptimizer: descent,
    };
    engine = createTfjsEngine(spec, await NODE_BACKENDS[backend]());
    const reference = createReferenceEngine(spec);
    for (let i = 0; i < 20; i += 1) {
      for (const each of [engine, reference]) {
        if (i % 3 === 2) each.generatorStep();
        else each.criticStep();
      }
    }
    const [got, expected] = [await engine.state(), await reference.state()];
    // 20 roundings of weights below 2.
    expect(difference(got.critic, expected.critic)).toBeLessThan(40 * 2 ** -23);
    expect(difference(got.generator, expected.generator)).toBeLessThan(40 * 2 ** -23);
    expect(await engine.generate(new Float32Array(2 * 7))).toHaveLength(7);
  });

  test('keeps its memory constant, and frees it', async () => {
    const device = await NODE_BACKENDS[backend]();
    const before = memory().numTensors;
    const spec = critics['wgan-gp of segments, one-sided, leaky-relu'];
    const made = createTfjsEngine(spec, device);
    made.criticStep();
    const held = made.numTensors();
    for (let i = 0; i < 5; i += 1) made.criticStep();
    await made.stats();
    expect(made.numTensors()).toBe(held);
    made.restore(await made.state());
    made.dispose();
    expect(memory().numTensors).toBe(before);
  });

  test('refuses what needs a generator that learns', async () => {
    const device = await NODE_BACKENDS[backend]();
    const alone = createTfjsEngine(critics['gan of two normals, tanh'], device);
    engine = alone;
    expect(() => alone.generatorStep()).toThrow('generatorStep needs a generator that learns');
    await expect(alone.generate(new Float32Array(2))).rejects.toThrow('generate needs a generator');
    const two = await createReferenceEngine(defaultSpec('gan')).state();
    expect(() => alone.restore(two)).toThrow('snapshot is of a run whose generator learns');
  });
});

test('supports refuses an ε that is 0 in float32, of the one optimiser there is', () => {
  const spec = defaultCriticSpec('wgan-gp');
  expect(supports(spec)).toBe(true);
  const fine = { kind: 'rmsprop', learningRate: 1, decay: 0.9, epsilon: 1e-300 } as const;
  expect(supports({ ...spec, criticOptimizer: fine })).toMatch('an ε of 1e-300 is 0');
});
