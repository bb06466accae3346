import { describe, expect, test } from 'vitest';
import type { Engine, Vector } from '@/train/engine.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { disagreement, type Updated } from '../tfjs/disagreement.ts';
import { everyKind, mixedBag } from './experiments.ts';
import { BUILDS, openWasm } from './openWasm.ts';

const make = (engine: Engine, updated: Updated): void =>
  updated === 'critic' ? engine.criticStep() : engine.generatorStep();

function difference(got: Vector, expected: Vector): number {
  expect(got).toHaveLength(expected.length);
  // Not Math.max alone: NaN has to come out.
  return Array.from(expected, (value, i) => Math.abs(value - got[i]!)).reduce(
    (most, off) => (off <= most ? most : off),
    0,
  );
}

describe.each(BUILDS)('%s', (build) => {
  test.each(everyKind)('makes the first 50 updates of %s as float64 does', async (_, spec) => {
    const engine = await openWasm(spec, build);
    const reference = createReferenceEngine(spec);
    for (let i = 0; i < 50; i += 1) {
      const updated = i % 3 === 2 ? 'generator' : 'critic';
      make(engine, updated);
      make(reference, updated);
      const [got, expected] = [await engine.state(), await reference.state()];
      // An update rounds each weight (below 2) by up to 2⁻²⁴ of it, and descent is smooth: i + 1 roundings add up, and at
      // most double on their way through the gradients. 1e-6 is seen after all 50.
      const allowed = 2 * (i + 1) * 2 ** -23;
      expect(difference(got.critic, expected.critic)).toBeLessThan(allowed);
      expect(difference(got.generator, expected.generator)).toBeLessThan(allowed);
      if (spec.objective === 'wgan-sn') {
        // Directions turn by the weights' error over the gap of singular values, which is above 1/10 here.
        expect(difference(got.spectral!, expected.spectral!)).toBeLessThan(10 * allowed);
      }
    }
    const [stats, exact] = [await engine.stats(), await reference.stats()];
    for (const key of ['criticLoss', 'generatorLoss', 'criticEstimate', 'gradientNormMean'] as const) {
      if (Number.isNaN(exact[key])) expect(stats[key]).toBeNaN();
      // Float64 means of values that carry the drift of all weights before them.
      else expect(Math.abs(stats[key] - exact[key])).toBeLessThan(1e-5);
    }
  });

  test.each([
    ['Adam, two-sided penalty', defaultSpec('wgan-gp')],
    ['Adam, one-sided penalty of 10', { ...defaultSpec('wgan-gp'), penalty: 'one-sided', lambda: 10 }],
    ['RMSProp, clipping', defaultSpec('wgan')],
    [
      'Adam, cross-entropy',
      { ...defaultSpec('ns-gan'), critic: { hidden: [24, 16, 8], activation: 'relu' } },
    ],
  ] satisfies (readonly [string, TrainSpec])[])(
    'makes each update with %s as float64 does, and leaves the other net alone',
    async (_, given) => {
      const spec = { ...given, batchSize: 48 };
      const engine = await openWasm(spec, build);
      let compared = 0;
      for (let i = 0; i < 12; i += 1) {
        const updated = i % 3 === 2 ? 'generator' : 'critic';
        const before = await engine.state();
        make(engine, updated);
        const off = await disagreement(spec, before, await engine.state(), updated);
        if (off === null) continue;
        compared += 1;
        // 1 is all that float32 rounding explains; see disagreement.ts.
        expect(Math.max(off.first, off.second, off.weights)).toBeLessThanOrEqual(1);
        expect(off.frozen).toBe(0);
      }
      expect(compared).toBeGreaterThan(6);
    },
  );

  test.each(Object.entries<TrainSpec>(mixedBag))(
    'says the losses of %s as float64 does',
    async (_, given) => {
      // Adam's first step follows the sign of each gradient, which rounding can turn; descent is smooth.
      const descent = { kind: 'sgd', learningRate: 0.01, momentum: 0 } as const;
      const spec = { ...given, criticOptimizer: descent, generatorOptimizer: descent };
      const engine = await openWasm(spec, build);
      const reference = createReferenceEngine(spec);
      for (const each of [engine, reference]) {
        each.criticStep();
        each.generatorStep();
      }
      const [stats, exact] = [await engine.stats(), await reference.stats()];
      for (const key of ['criticLoss', 'generatorLoss', 'criticEstimate', 'gradientNormMean'] as const) {
        if (Number.isNaN(exact[key])) expect(stats[key]).toBeNaN();
        // Float64 means of float32 values below 10; one update has moved the critic before the generator's.
        else expect(Math.abs(stats[key] - exact[key])).toBeLessThan(1e-5);
      }
    },
  );

  test('reads nets out as float64 does, more rows than a block holds', async () => {
    const [, spec] = everyKind[0]!;
    const engine = await openWasm(spec, build);
    const reference = createReferenceEngine(spec);
    const latent = Float32Array.from({ length: 3 * 101 }, (_, i) => Math.sin(i));
    const points = Float32Array.from({ length: 2 * 101 }, (_, i) => Math.cos(i));
    // One forward pass of values below 2.
    expect(difference(await engine.generate(latent), await reference.generate(latent))).toBeLessThan(1e-6);
    expect(difference(await engine.criticValues(points), await reference.criticValues(points))).toBeLessThan(
      1e-6,
    );
  });
});
