import { afterEach, describe, expect, test } from 'vitest';
import type { Engine } from '@/train/engine.ts';
import { createTfjsEngine } from '@/train/engines/tfjs.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, type Objective, type TrainSpec } from '@/train/spec.ts';
import { disagreement, type Updated } from './disagreement.ts';
import { NODE_BACKENDS } from './openInNode.ts';

const OBJECTIVES: readonly Objective[] = ['gan', 'ns-gan', 'wgan', 'wgan-gp'];
/** Enough of each update for the moments of both optimisers to matter. */
const UPDATES: readonly Updated[] = [
  ...(['critic', 'critic', 'generator'] as const),
  ...(['critic', 'generator', 'critic'] as const),
  ...(['critic', 'critic', 'generator'] as const),
];

const sgd = { kind: 'sgd', learningRate: 0.01, momentum: 0 } as const;
const small = (objective: Objective): TrainSpec => ({ ...defaultSpec(objective), batchSize: 48 });

let engine: Engine | undefined;
afterEach(() => {
  engine?.dispose();
  engine = undefined;
});

const make = (which: Engine, updated: Updated): void =>
  updated === 'critic' ? which.criticStep() : which.generatorStep();

describe.each(['cpu', 'wasm'] as const)('tfjs on %s', (backend) => {
  test.each([
    ...OBJECTIVES.map((objective) => [objective, small(objective)] as const),
    [
      'wgan-gp, leaky',
      { ...small('wgan-gp'), critic: { hidden: [24, 16, 8], activation: 'leaky-relu', leak: 0.2 } },
    ],
    ['wgan-gp, λ = 10', { ...small('wgan-gp'), lambda: 10 }],
    ['ns-gan, one hidden layer', { ...small('ns-gan'), generator: { hidden: [16], activation: 'relu' } }],
    ['gan, descent', { ...small('gan'), criticOptimizer: sgd, generatorOptimizer: sgd }],
  ] satisfies (readonly [string, TrainSpec])[])(
    'makes each update of %s as float64 does, and leaves the other net alone',
    async (_, spec) => {
      engine = createTfjsEngine(spec, await NODE_BACKENDS[backend]());
      let compared = 0;
      for (const updated of UPDATES) {
        const before = await engine.state();
        make(engine, updated);
        const off = await disagreement(spec, before, await engine.state(), updated);
        if (off === null) continue;
        compared += 1;
        // 1 is all that float32 rounding explains; see disagreement.ts.
        expect(Math.max(off.first, off.second, off.weights)).toBeLessThanOrEqual(1);
        expect(off.frozen).toBe(0);
      }
      expect(compared).toBeGreaterThan(UPDATES.length / 2);
    },
  );

  test.each(OBJECTIVES)('runs %s for 20 updates beside float64 without drifting away', async (objective) => {
    const spec = { ...small(objective), criticOptimizer: sgd, generatorOptimizer: sgd };
    engine = createTfjsEngine(spec, await NODE_BACKENDS[backend]());
    const reference = createReferenceEngine(spec);
    for (let i = 0; i < 20; i += 1) {
      const updated = i % 3 === 2 ? 'generator' : 'critic';
      make(engine, updated);
      make(reference, updated);
    }
    const [got, expected] = [await engine.state(), await reference.state()];
    // Plain descent is smooth, so 20 roundings of 2⁻²⁴ of weights below 2, each passed on, stay below 1e-5.
    for (const net of ['critic', 'generator'] as const) {
      const off = Array.from(expected[net], (weight, i) => Math.abs(weight - got[net][i]!));
      expect(Math.max(...off)).toBeLessThan(1e-5);
    }
    const [stats, exact] = [await engine.stats(), await reference.stats()];
    for (const key of ['criticLoss', 'generatorLoss', 'criticEstimate', 'gradientNormMean'] as const) {
      if (Number.isNaN(exact[key])) expect(stats[key]).toBeNaN();
      // Losses are float64 means of values that carry the same drift.
      else expect(Math.abs(stats[key] - exact[key])).toBeLessThan(1e-5);
    }
  });
});
