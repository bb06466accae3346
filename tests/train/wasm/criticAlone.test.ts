import { describe, expect, test } from 'vitest';
import { fixedBatch, mixBatch, realBatch } from '@/train/batches.ts';
import type { Vector } from '@/train/engine.ts';
import { define } from '@/train/engines/wasm/define.ts';
import { loadModule } from '@/train/engines/wasm/loadModule.ts';
import { startProgram } from '@/train/engines/wasm/Program.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, dimensionOf, type CriticSpec, type GanSpec, type RunSpec } from '@/train/spec.ts';
import { critics } from '../critics.ts';
import { hashOf } from './hashOf.ts';
import { BUILDS, openWasm } from './openWasm.ts';

const EVERY = Object.entries<CriticSpec>(critics);

function difference(got: Vector, expected: Vector): number {
  expect(got).toHaveLength(expected.length);
  // Not Math.max alone: NaN has to come out.
  return Array.from(expected, (value, i) => Math.abs(value - got[i]!)).reduce(
    (most, off) => (off <= most ? most : off),
    0,
  );
}

async function expectAgreement(spec: RunSpec, build: (typeof BUILDS)[number]): Promise<void> {
  const isAlone = 'fixed' in spec.generator;
  const [engine, reference] = [await openWasm(spec, build), createReferenceEngine(spec)];
  for (let i = 0; i < 50; i += 1) {
    for (const each of [engine, reference]) {
      if (!isAlone && i % 3 === 2) each.generatorStep();
      else each.criticStep();
    }
    const [got, expected] = [await engine.state(), await reference.state()];
    // As for two nets: i + 1 roundings of weights below 2, which at most double on their way through the gradients.
    const allowed = 2 * (i + 1) * 2 ** -23;
    expect(difference(got.critic, expected.critic)).toBeLessThan(allowed);
    expect(difference(got.generator, expected.generator)).toBeLessThan(allowed);
    expect(got.criticUpdates).toBe(expected.criticUpdates);
  }
  const [stats, exact] = [await engine.stats(), await reference.stats()];
  for (const key of ['criticLoss', 'generatorLoss', 'criticEstimate', 'gradientNormMean'] as const) {
    if (Number.isNaN(exact[key])) expect(stats[key]).toBeNaN();
    // Float64 means of values that carry the drift of all weights before them.
    else expect(Math.abs(stats[key] - exact[key])).toBeLessThan(1e-5);
  }
}

describe.each(BUILDS)('%s', (build) => {
  test.each(EVERY)('makes the first 50 updates of %s as float64 does', async (_, spec) =>
    expectAgreement(spec, build),
  );

  test('trains a generator on the line as float64 does', async () => {
    const SGD = { kind: 'sgd', learningRate: 0.01, momentum: 0.5 } as const;
    const spec: GanSpec = {
      ...defaultSpec('wgan-gp'),
      dataset: { name: 'normal', mean: 0.5, sd: 0.75 },
      batchSize: 50,
      generator: { hidden: [12, 5], activation: 'tanh' },
      critic: { hidden: [9], activation: 'softplus' },
      generatorOptimizer: SGD,
      criticOptimizer: SGD,
    };
    await expectAgreement(spec, build);
    const [engine, reference] = [await openWasm(spec, build), createReferenceEngine(spec)];
    const latent = Float32Array.from({ length: 2 * 77 }, (_, i) => Math.sin(i));
    const made = await engine.generate(latent);
    expect(made).toHaveLength(77);
    // One forward pass of values below 2.
    expect(difference(made, await reference.generate(latent))).toBeLessThan(1e-6);
  });

  test.each(EVERY)('reads the critic of %s out as float64 does', async (_, spec) => {
    const points = Float32Array.from({ length: 101 * dimensionOf(spec.dataset) }, (_x, i) => Math.cos(i));
    const got = await (await openWasm(spec, build)).criticValues(points);
    expect(got).toHaveLength(101);
    // One forward pass of values below 2.
    expect(difference(got, await createReferenceEngine(spec).criticValues(points))).toBeLessThan(1e-6);
  });
});

// Equal bits, not closeness: float64 arithmetic in one order, rounded to float32 once.
test.each(EVERY)('%s draws what batches.ts draws', async (_, given) => {
  const spec: CriticSpec = { ...given, batchSize: 1024 };
  const length = 1024 * dimensionOf(spec.dataset);
  for (const k of [0, 1, 70_000]) {
    const program = startProgram((await loadModule('wasm-simd'))!);
    define(program, spec);
    program.call('resume', k, 0, 0, 0);
    program.call('criticStep');
    const read = (kind: number, of: number): Float32Array =>
      program.float32(program.call('batch', kind), of).slice();
    expect(read(0, length)).toEqual(realBatch(spec, k));
    expect(read(4, length)).toEqual(fixedBatch(spec, k));
    if (spec.objective === 'wgan-gp') expect(read(2, 1024)).toEqual(mixBatch(spec, k));
  }
});

/** Critic and optimiser after 40 updates of the plain build; the same on every machine, for ever. */
const TRACES = {
  'gan of two normals, tanh': '35b922f23e2b9139',
  'ns-gan of segments, relu': '1c39cc989a8e1289',
  'wgan of two normals, leaky-relu': '34e1eadd6af6ea85',
  'wgan-gp of two normals, softplus': 'e0ee9a0a2a7bd5b6',
  'wgan-gp of two points, one unit': '70227029c284eb88',
  'wgan-gp of segments, one-sided, leaky-relu': '1073d2db97f4c8ac',
  'wgan-gp of noisy 8 Gaussians, tanh': '3d8f29e754d06e8e',
  'wgan-sn of a noisy Swiss roll, relu': '9a2a2e8c74f5daee',
  'lsgan of a noisy ring, softplus': 'e31dc72ce702554c',
  'hinge of a noisy normal law, leaky-relu': '1ab05f6a3b894e03',
} as const satisfies Record<keyof typeof critics, string>;

describe('the plain build', () => {
  test.each(EVERY)('always makes the same run of %s', async (name, spec) => {
    const engine = await openWasm(spec);
    for (let i = 0; i < 40; i += 1) engine.criticStep();
    const traces: Readonly<Record<string, string>> = TRACES;
    expect(await hashOf(await engine.state())).toBe(traces[name]);
  });

  test.each(EVERY)('goes on from a snapshot of %s bit for bit', async (_, spec) => {
    const [straight, first, second] = [await openWasm(spec), await openWasm(spec), await openWasm(spec)];
    for (let i = 0; i < 12; i += 1) straight.criticStep();
    for (let i = 0; i < 6; i += 1) first.criticStep();
    second.criticStep();
    second.restore(await first.state());
    for (let i = 0; i < 6; i += 1) second.criticStep();
    expect(await second.state()).toEqual(await straight.state());
    expect((await straight.state()).generator).toHaveLength(0);
  });

  test('refuses what needs a generator that learns', async () => {
    const engine = await openWasm(critics['gan of two normals, tanh']);
    expect(() => engine.generatorStep()).toThrow('generatorStep needs a generator that learns');
    await expect(engine.generate(new Float32Array(2))).rejects.toThrow('generate needs a generator');
    const two = await (await openWasm(defaultSpec('gan'))).state();
    expect(() => engine.restore(two)).toThrow('snapshot is of a run whose generator learns');
  });
});
