import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import type { Engine } from '@/train/engine.ts';
import { createTfjsEngine } from '@/train/engines/tfjs.ts';
import { defaultSpec, type Objective, type TrainSpec } from '@/train/spec.ts';
import { NODE_BACKENDS } from './openInNode.ts';

const tiny = (objective: Objective): TrainSpec => ({
  ...defaultSpec(objective),
  batchSize: 8,
  nCritic: 2,
  generator: { hidden: [8], activation: 'relu' },
  critic: { hidden: [8], activation: 'relu' },
});

const curved = (objective: Objective): TrainSpec => ({
  ...tiny(objective),
  generator: { hidden: [8, 8], activation: 'softplus' },
  critic: { hidden: [8, 8], activation: 'tanh' },
  generatorOptimizer: { kind: 'sgd', learningRate: 1e-3, momentum: 0.5 },
});

const CASES: readonly (readonly [string, TrainSpec])[] = [
  ...(['gan', 'ns-gan', 'wgan', 'wgan-gp', 'wgan-sn', 'lsgan', 'hinge'] as const).map(
    (objective) => [objective, tiny(objective)] as const,
  ),
  ...(['wgan-gp', 'wgan-sn'] as const).map(
    (objective) => [`${objective}, curved, momentum`, curved(objective)] as const,
  ),
];

function iterate(engine: Engine, times: number): void {
  for (let i = 0; i < times; i += 1) {
    engine.criticStep();
    engine.criticStep();
    engine.generatorStep();
  }
}

describe.each(['cpu', 'wasm'] as const)('tfjs on %s', (backend) => {
  test.each(CASES)('holds the same number of tensors over 100 iterations of %s', async (_, spec) => {
    const engine = createTfjsEngine(spec, await NODE_BACKENDS[backend]());
    // The first iteration begins to keep what the losses are read from.
    iterate(engine, 1);
    const held = engine.numTensors();
    expect(held).toBeGreaterThan(0);
    iterate(engine, 100);
    expect(engine.numTensors()).toBe(held);
    await engine.stats();
    await engine.generate(new Float32Array(8));
    await engine.criticValues(new Float32Array(8));
    const state = await engine.state();
    expect(engine.numTensors()).toBe(held);
    engine.restore(state);
    iterate(engine, 1);
    expect(engine.numTensors()).toBe(held);
    engine.dispose();
  });

  test('lets go of every tensor', async () => {
    const device = await NODE_BACKENDS[backend]();
    const before = memory().numTensors;
    const engine = createTfjsEngine(tiny('wgan-gp'), device);
    iterate(engine, 1);
    expect(memory().numTensors).toBeGreaterThan(before);
    engine.dispose();
    expect(memory().numTensors).toBe(before);
  });

  test.each(CASES)('goes on from a snapshot of %s bit for bit as if it had not stopped', async (_, spec) => {
    const device = await NODE_BACKENDS[backend]();
    const [straight, first, second] = [0, 1, 2].map(() => createTfjsEngine(spec, device));
    iterate(straight!, 6);
    iterate(first!, 3);
    second!.restore(await first!.state());
    iterate(second!, 3);
    expect(await second!.state()).toEqual(await straight!.state());
    expect((await straight!.state()).criticUpdates).toBe(12);
    for (const engine of [straight!, first!, second!]) engine.dispose();
  });

  test('hands out copies and takes copies', async () => {
    const engine = createTfjsEngine(tiny('wgan-gp'), await NODE_BACKENDS[backend]());
    iterate(engine, 1);
    const state = await engine.state();
    const kept = Float32Array.from(state.generator);
    engine.restore(state);
    Float32Array.from(state.generator).fill(7);
    iterate(engine, 1);
    expect(Float32Array.from(state.generator)).toEqual(kept);
    engine.dispose();
  });

  test('refuses a snapshot of other nets, and says which', async () => {
    const device = await NODE_BACKENDS[backend]();
    const engine = createTfjsEngine(tiny('wgan-gp'), device);
    const other = createTfjsEngine(
      { ...tiny('wgan-gp'), critic: { hidden: [9], activation: 'relu' } },
      device,
    );
    const state = await other.state();
    expect(() => engine.restore(state)).toThrow(/critic has 37 numbers, 33 were expected/);
    engine.dispose();
    other.dispose();
  });

  test('takes live settings up with the next update', async () => {
    const spec = tiny('wgan');
    const engine = createTfjsEngine(spec, await NODE_BACKENDS[backend]());
    engine.setLive({ clip: 0.001, generatorLearningRate: 0 });
    const before = await engine.state();
    iterate(engine, 1);
    const after = await engine.state();
    const largest = Math.max(...Array.from(after.critic, Math.abs));
    // The bound itself, rounded to float32.
    expect(largest).toBe(Math.fround(0.001));
    expect(after.generator).toEqual(before.generator);
    engine.dispose();
  });
});
