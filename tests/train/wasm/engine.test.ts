import { describe, expect, test } from 'vitest';
import { createWasmEngine } from '@/train/engines/wasm.ts';
import { define } from '@/train/engines/wasm/define.ts';
import { loadModule } from '@/train/engines/wasm/loadModule.ts';
import { startProgram } from '@/train/engines/wasm/Program.ts';
import { supports } from '@/train/engines/wasm/supports.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { everyKind, mixedBag } from './experiments.ts';
import { BUILDS, iterate, openWasm } from './openWasm.ts';

const tiny: TrainSpec = {
  ...defaultSpec('wgan-gp'),
  batchSize: 8,
  generator: { hidden: [8], activation: 'relu' },
  critic: { hidden: [8], activation: 'tanh' },
};

describe('the engine', () => {
  test('keeps its memory over 2,000 iterations', async () => {
    const program = startProgram((await loadModule('wasm-simd'))!);
    define(program, tiny);
    program.call('resume', 0, 0, 0, 0);
    const bytes = program.size();
    for (let i = 0; i < 2000; i += 1) {
      program.call('criticStep');
      program.call('generatorStep');
      program.call('evaluate', 1, 8);
    }
    expect(program.size()).toBe(bytes);
    expect(program.call('generatorUpdates')).toBe(2000);
  });

  test('has the size of a page, not of an app', async () => {
    const program = startProgram((await loadModule('wasm-simd'))!);
    define(program, defaultSpec('wgan-gp'));
    expect(program.size()).toBeLessThan(4 * 2 ** 20);
  });

  test.each(everyKind)('shows a NaN in a weight of %s in its losses', async (_, spec) => {
    const engine = await openWasm(spec);
    iterate(engine, 1, 1);
    const state = await engine.state();
    const critic = Float32Array.from(state.critic);
    critic[0] = NaN;
    engine.restore({ ...state, critic });
    iterate(engine, 1, 1);
    const { criticLoss, generatorLoss } = await engine.stats();
    expect([criticLoss, generatorLoss]).toEqual([NaN, NaN]);
    expect(Array.from((await engine.state()).generator).some(Number.isNaN)).toBe(true);
  });

  test('hands out copies and takes copies', async () => {
    const engine = await openWasm(tiny);
    iterate(engine, 2, 1);
    const state = await engine.state();
    const kept = Float32Array.from(state.generator);
    engine.restore(state);
    iterate(engine, 2, 1);
    expect(state.generator).toEqual(kept);
    Float32Array.from(state.generator).fill(7);
    expect((await engine.state()).generator).not.toEqual(kept);
  });

  test('takes over from another engine and gives back to it', async () => {
    const spec = mixedBag['spectral norm on drawn points, one point a batch'];
    const reference = createReferenceEngine(spec);
    const engine = await openWasm(spec);
    iterate(reference, 2, 3);
    engine.restore(await reference.state());
    iterate(engine, 2, 1);
    iterate(reference, 2, 1);
    const [got, expected] = [await engine.state(), await reference.state()];
    expect(got.criticUpdates).toBe(expected.criticUpdates);
    expect(got.criticOptimizer.step).toBe(expected.criticOptimizer.step);
    // Three updates in float32 from weights rounded once; Adam's step is its rate, 1e-3, however small the gradient.
    got.generator.forEach((weight, i) => expect(weight).toBeCloseTo(expected.generator[i]!, 4));
    reference.restore(got);
    expect(Array.from((await reference.state()).generator)).toEqual(Array.from(got.generator));
  });

  test('refuses a snapshot of other nets, and says which', async () => {
    const engine = await openWasm(tiny);
    const other = await openWasm({ ...tiny, critic: { hidden: [9], activation: 'tanh' } });
    const state = await other.state();
    expect(() => engine.restore(state)).toThrow(
      /^critic has 37 numbers, 33 were expected: .* Start a new run/,
    );
    const normalised = await openWasm({ ...tiny, objective: 'wgan-sn' });
    const own = await engine.state();
    expect(() => normalised.restore(own)).toThrow(/^spectral has 0 numbers, 19 were expected/);
  });

  test.each(BUILDS)('of %s takes live settings up with the next update', async (build) => {
    const engine = await openWasm({ ...tiny, objective: 'wgan' }, build);
    engine.setLive({ clip: 0.001, generatorLearningRate: 0 });
    const before = await engine.state();
    iterate(engine, 1, 1);
    const after = await engine.state();
    const largest = Math.max(...Array.from(after.critic, Math.abs));
    // The bound itself, rounded to float32.
    expect(largest).toBe(Math.fround(0.001));
    expect(after.generator).toEqual(before.generator);
    expect(engine.backend).toBe(build);
  });

  test('has no losses before its first updates', async () => {
    const engine = await openWasm(tiny);
    expect(await engine.stats()).toEqual({
      criticLoss: NaN,
      generatorLoss: NaN,
      criticEstimate: NaN,
      gradientNormMean: NaN,
    });
  });
});

describe('supports', () => {
  test('every kind of experiment that a spec can hold', () => {
    for (const [, spec] of everyKind) expect(supports(spec)).toBe(true);
    for (const spec of Object.values(mixedBag)) expect(supports(spec)).toBe(true);
  });
  test('no nets deeper and no latent vectors longer than the kernel has room for', async () => {
    const deep: TrainSpec = {
      ...tiny,
      critic: { hidden: Array.from({ length: 13 }, () => 2), activation: 'relu' },
    };
    const words = 'This engine has room for 12 hidden layers; the spec has 13.';
    expect(supports(deep)).toBe(words);
    expect(supports({ ...tiny, latentDim: 65 })).toMatch(/64 latent numbers; the spec has 65/);
    const module = (await loadModule('wasm-simd'))!;
    expect(() => createWasmEngine(deep, module, 'wasm-simd')).toThrow(words);
  });
  test('no ε that float32 takes for 0', () => {
    const fine = { kind: 'rmsprop', learningRate: 1, decay: 0.9, epsilon: 1e-46 } as const;
    expect(supports({ ...tiny, criticOptimizer: fine })).toMatch(/float32, where an ε of 1e-46 is 0/);
    // A subnormal number is not 0 to a processor.
    expect(supports({ ...tiny, criticOptimizer: { ...fine, epsilon: 1e-44 } })).toBe(true);
  });
});
