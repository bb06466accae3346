import { afterEach, describe, expect, test } from 'vitest';
import type { Engine } from '@/train/engine.ts';
import { createTfjsEngine } from '@/train/engines/tfjs.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { BATCH, EVERY_CASE, NETS, OBJECTIVES, type AgreementCase } from './agreementCases.ts';
import { disagreement, type Updated } from './disagreement.ts';
import { NODE_BACKENDS } from './openInNode.ts';

const UPDATES = 50;
const updatedAt = (i: number): Updated => (i % 3 === 2 ? 'generator' : 'critic');

let engine: Engine | undefined;
afterEach(() => {
  engine?.dispose();
  engine = undefined;
});

const make = (which: Engine, updated: Updated): void =>
  updated === 'critic' ? which.criticStep() : which.generatorStep();

/** The default settings of each objective, whose nets a demo trains, and the other noise. */
const DEFAULTS: readonly AgreementCase[] = OBJECTIVES.map(([objective, penalty]) => [
  `the default ${objective}, ${penalty}`,
  {
    ...defaultSpec(objective),
    penalty,
    batchSize: BATCH,
    noise: penalty === 'one-sided' ? 'uniform' : 'normal',
  },
]);

const smooth = (objective: TrainSpec['objective']): readonly AgreementCase[] =>
  NETS.slice(2).map((net) => [
    `${objective}, ${net.activation}, as published`,
    { ...defaultSpec(objective), batchSize: BATCH, generator: net, critic: net },
  ]);

/** Plain JavaScript is slow, and its sums are float64: half the cases are enough for it. */
const CASES = {
  cpu: EVERY_CASE.filter((_, i) => i % 2 === 0),
  wasm: [...EVERY_CASE, ...DEFAULTS],
} as const;

describe.each(['cpu', 'wasm'] as const)('tfjs on %s', (backend) => {
  test.each(CASES[backend])(
    'makes each of 50 updates of %s as float64 does, and leaves the other net alone',
    async (_, spec) => {
      engine = createTfjsEngine(spec, await NODE_BACKENDS[backend]());
      let compared = 0;
      for (let i = 0; i < UPDATES; i += 1) {
        const before = await engine.state();
        make(engine, updatedAt(i));
        const off = await disagreement(spec, before, await engine.state(), updatedAt(i));
        if (off === null) continue;
        compared += 1;
        // 1 is all that float32 rounding explains; see disagreement.ts.
        expect(Math.max(off.first, off.second, off.spectral, off.weights)).toBeLessThanOrEqual(1);
        expect(off.frozen).toBe(0);
      }
      // Few updates have a unit on its kink.
      expect(compared).toBeGreaterThan(UPDATES * 0.8);
    },
  );

  test.each([...new Set(OBJECTIVES.map(([objective]) => objective))].flatMap(smooth))(
    'runs %s for 50 updates beside float64 without drifting away',
    async (_, spec) => {
      const device = await NODE_BACKENDS[backend]();
      engine = createTfjsEngine(spec, device);
      const reference = createReferenceEngine(spec);
      for (let i = 0; i < UPDATES; i += 1) {
        make(engine, updatedAt(i));
        make(reference, updatedAt(i));
      }
      const [got, expected] = [await engine.state(), await reference.state()];
      // 50 roundings of 2⁻²⁴ of weights below 2 come to 1e-6. Adam and RMSProp divide by √v̂, which makes a rounding of a
      // gradient that is almost 0 larger: 1e-5 is the most seen.
      for (const net of ['critic', 'generator'] as const) {
        const off = Array.from(expected[net], (weight, i) => Math.abs(weight - got[net][i]!));
        expect(Math.max(...off)).toBeLessThan(5e-5);
      }
      const [stats, exact] = [await engine.stats(), await reference.stats()];
      for (const key of ['criticLoss', 'generatorLoss', 'criticEstimate', 'gradientNormMean'] as const) {
        if (Number.isNaN(exact[key])) expect(stats[key]).toBeNaN();
        // Losses are float64 means of values that carry the same drift, some 40 weights at a time.
        else expect(Math.abs(stats[key] - exact[key])).toBeLessThan(5e-5);
      }
    },
  );
});
