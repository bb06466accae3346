import { describe, expect, test } from 'vitest';
import { latentBatch } from '@/train/batches.ts';
import type { EngineState } from '@/train/engine.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { applyLive, defaultSpec } from '@/train/spec.ts';
import type { Objective, TrainSpec } from '@/train/spec.ts';
import { iterate } from './iterate.ts';

const OBJECTIVES: readonly Objective[] = ['gan', 'ns-gan', 'wgan', 'wgan-gp', 'wgan-sn', 'lsgan', 'hinge'];

/** The default settings with nets small enough for hundreds of updates a second. */
function small(objective: Objective, changes: Partial<TrainSpec> = {}): TrainSpec {
  return {
    ...defaultSpec(objective),
    generator: { hidden: [8, 8], activation: 'relu' },
    critic: { hidden: [8, 8], activation: 'relu' },
    batchSize: 16,
    ...changes,
  };
}

async function trace(spec: TrainSpec, iterations: number): Promise<EngineState[]> {
  const engine = createReferenceEngine(spec);
  const states = [await engine.state()];
  for (let i = 0; i < iterations; i += 1) {
    iterate(engine, spec, 1);
    states.push(await engine.state());
  }
  return states;
}

describe.each(OBJECTIVES)('%s', (objective) => {
  const spec = small(objective);

  test('a critic update moves the critic alone', async () => {
    const engine = createReferenceEngine(spec);
    const before = await engine.state();
    engine.criticStep();
    const after = await engine.state();
    expect(after.generator).toEqual(before.generator);
    expect(after.generatorOptimizer).toEqual(before.generatorOptimizer);
    expect(after.critic).not.toEqual(before.critic);
    expect([after.criticUpdates, after.generatorUpdates]).toEqual([1, 0]);
  });

  test('a generator update moves the generator alone', async () => {
    const engine = createReferenceEngine(spec);
    engine.criticStep();
    const before = await engine.state();
    engine.generatorStep();
    const after = await engine.state();
    expect(after.critic).toEqual(before.critic);
    expect(after.criticOptimizer).toEqual(before.criticOptimizer);
    expect(after.generator).not.toEqual(before.generator);
    expect([after.criticUpdates, after.generatorUpdates]).toEqual([1, 1]);
  });

  test('the same seed gives the same run, bit for bit', async () => {
    expect(await trace(spec, 20)).toEqual(await trace(spec, 20));
  });

  test('another seed gives another run', async () => {
    const [first, second] = [await trace(spec, 1), await trace({ ...spec, seed: 2 }, 1)];
    expect(second[1]!.generator).not.toEqual(first[1]!.generator);
  });

  test('a run that goes on from a snapshot is the run that never stopped', async () => {
    const through = await trace(spec, 12);
    const resumed = createReferenceEngine(spec);
    resumed.restore(through[5]!);
    iterate(resumed, spec, 7);
    expect(await resumed.state()).toEqual(through[12]!);
  });

  test('a snapshot is a copy', async () => {
    const engine = createReferenceEngine(spec);
    const snapshot = await engine.state();
    snapshot.generator.fill(0);
    snapshot.criticOptimizer.second.fill(7);
    const again = await engine.state();
    expect(again.generator.some((weight) => weight !== 0)).toBe(true);
    expect(again.criticOptimizer.second.every((value) => value === 0)).toBe(true);
  });

  test('a broken weight shows in the losses', async () => {
    const engine = createReferenceEngine(spec);
    const state = await engine.state();
    engine.restore({ ...state, generator: state.generator.map((w, i) => (i === 3 ? NaN : w)) });
    iterate(engine, spec, 1);
    const { criticLoss, generatorLoss } = await engine.stats();
    expect([criticLoss, generatorLoss]).toEqual([NaN, NaN]);
    expect((await engine.generate(latentBatch(spec, 'display', 0, 4))).some(Number.isNaN)).toBe(true);
  });
});

describe('clipping', () => {
  test('holds every weight and bias of the critic within c after each of its updates', async () => {
    const spec = small('wgan', { clip: 0.02 });
    const engine = createReferenceEngine(spec);
    for (let k = 0; k < 30; k += 1) {
      engine.criticStep();
      const { critic } = await engine.state();
      expect(Math.max(...critic.map(Math.abs))).toBeLessThanOrEqual(0.02);
    }
  });

  test('leaves the other objectives alone', async () => {
    const engine = createReferenceEngine(small('wgan-gp', { clip: 0.02 }));
    engine.criticStep();
    expect(Math.max(...(await engine.state()).critic.map(Math.abs))).toBeGreaterThan(0.02);
  });
});

describe('live fields', () => {
  test.each([
    ['generatorLearningRate', { generatorLearningRate: 0 }, 'generator'],
    ['criticLearningRate', { criticLearningRate: 0 }, 'critic'],
  ] as const)(
    '%s 0 holds its net from the next update on, and starts nothing again',
    async (_name, fields, held) => {
      const spec = small('wgan-gp');
      const engine = createReferenceEngine(spec);
      iterate(engine, spec, 3);
      const before = await engine.state();
      engine.setLive(fields);
      expect(await engine.state()).toEqual(before);
      iterate(engine, spec, 2);
      const after = await engine.state();
      expect(after[held]).toEqual(before[held]);
      expect(after.generatorUpdates).toBe(5);
      expect(after.generatorOptimizer.step).toBe(5);
    },
  );

  test.each([{ lambda: 5 }, { clip: 0.5 }])(
    '%j acts as if the run had been at that value',
    async (fields) => {
      const spec = small('lambda' in fields ? 'wgan-gp' : 'wgan');
      const changed = createReferenceEngine(spec);
      changed.setLive(fields);
      changed.criticStep();
      const begun = createReferenceEngine(applyLive(spec, fields));
      begun.criticStep();
      const unchanged = createReferenceEngine(spec);
      unchanged.criticStep();
      expect(await changed.state()).toEqual(await begun.state());
      expect(await changed.state()).not.toEqual(await unchanged.state());
    },
  );
});

describe('the numbers of the latest updates', () => {
  test('are NaN before the first', async () => {
    const stats = await createReferenceEngine(small('wgan-gp')).stats();
    expect(Object.values(stats)).toEqual([NaN, NaN, NaN, NaN]);
  });

  test('of WGAN-GP without penalty fit together: the loss is the estimate with its sign turned', async () => {
    const spec = small('wgan-gp', { lambda: 0 });
    const engine = createReferenceEngine(spec);
    engine.criticStep();
    const { criticLoss, criticEstimate, gradientNormMean } = await engine.stats();
    expect(criticLoss).toBeCloseTo(-criticEstimate, 14);
    expect(gradientNormMean).toBeGreaterThan(0);
  });

  test('of a GAN hold no estimate of a distance', async () => {
    const engine = createReferenceEngine(small('gan'));
    engine.criticStep();
    const { criticEstimate, gradientNormMean } = await engine.stats();
    expect([criticEstimate, gradientNormMean]).toEqual([NaN, NaN]);
  });
});

describe('restore', () => {
  test.each([
    ['other nets', small('gan', { critic: { hidden: [8], activation: 'relu' } }), 'critic weights'],
    [
      'another optimiser',
      small('gan', { criticOptimizer: { kind: 'sgd', learningRate: 1, momentum: 0 } }),
      'critic first moments',
    ],
  ])('refuses a snapshot of %s and says both lengths', async (_what, other, message) => {
    const engine = createReferenceEngine(small('gan'));
    const state = await createReferenceEngine(other).state();
    expect(() => engine.restore(state)).toThrow(new RegExp(`restore needs \\d+ ${message}.*has \\d+`));
  });
});
