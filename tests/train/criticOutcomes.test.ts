import { describe, expect, test } from 'vitest';
import type { Engine, EngineState } from '@/train/engine.ts';
import { decadesPerLayer } from '@/train/metrics/decadesPerLayer.ts';
import { interpolateSlopes } from '@/train/metrics/interpolateSlopes.ts';
import { jsLowerBound } from '@/train/metrics/jsLowerBound.ts';
import { layerGradients } from '@/train/metrics/layerGradients.ts';
import { shiftGradients } from '@/train/metrics/shiftGradients.ts';
import { weightHistograms } from '@/train/metrics/weightHistograms.ts';
import { defaultCriticSpec, type CriticSpec } from '@/train/spec.ts';
import { openWasm } from './wasm/openWasm.ts';

// What the papers show, rebuilt small. The plain build makes the same run on every machine, so each outcome is one fact;
// bounds leave room for another seed, not for another machine.

const ADAM = { kind: 'adam', learningRate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;
/** Thousands of updates share two cores with other tests. */
const PATIENCE = 120_000;

/** The run of a spec at some counts of critic updates. */
async function* at(
  spec: CriticSpec,
  counts: readonly number[],
): AsyncGenerator<{ readonly state: EngineState; readonly engine: Engine }> {
  const engine = await openWasm(spec);
  let made = 0;
  for (const count of counts) {
    for (; made < count; made += 1) engine.criticStep();
    yield { state: await engine.state(), engine };
  }
}

async function after(spec: CriticSpec, count: number) {
  for await (const { state, engine } of at(spec, [count])) return { state, stats: await engine.stats() };
  throw new Error('There is one count.');
}

const strictly = (values: readonly number[], sign: 1 | -1): boolean =>
  values.every((value, i) => i === 0 || sign * (value - values[i - 1]!) > 0);

// Arjovsky and Bottou 2017, figures 2 and 3, with parallel segments θ apart.
describe.each([1, 2])('a discriminator that is trained on, seed %i', (seed) => {
  const segments = {
    dataset: { name: 'segment' },
    generator: { fixed: 'segment', theta: 0.3 },
    criticOptimizer: ADAM,
    seed,
  } as const;

  test(
    'starves the saturating generator, floods the other, and reaches for log 2',
    async () => {
      const spec: CriticSpec = { ...defaultCriticSpec('gan'), ...segments };
      const [starved, flooded, bounds]: [number[], number[], number[]] = [[], [], []];
      for await (const { state, engine } of at(spec, [100, 500, 1000, 2000, 4000])) {
        const { saturating, nonSaturating } = shiftGradients(spec, state);
        starved.push(saturating.log10Size);
        flooded.push(nonSaturating.value);
        bounds.push(jsLowerBound((await engine.stats()).criticLoss));
      }
      expect(strictly(starved, -1)).toBe(true);
      // From update 100 to 4000 it is 3.3 decades in seed 3, the default, and more than 3 in the seeds here.
      expect(starved[0]! - starved.at(-1)!).toBeGreaterThan(2.5);
      // The other grows by bounds and leaps, as in figure 3.
      expect(flooded[0]).toBeGreaterThan(5);
      expect(Math.min(...flooded.slice(1))).toBeGreaterThan(1.5 * flooded[0]!);
      expect(strictly(bounds, 1)).toBe(true);
      expect(bounds[1]).toBeGreaterThan(0.69);
      expect(bounds.at(-1)).toBeLessThan(Math.LN2);
    },
    PATIENCE,
  );

  test(
    'gives way to a penalised critic, whose gradient stays at 1 + θ/2λ',
    async () => {
      const spec: CriticSpec = { ...defaultCriticSpec('wgan-gp'), ...segments, lambda: 10 };
      for await (const { state } of at(spec, [500, 2000])) {
        const { value } = shiftGradients(spec, state).wasserstein;
        expect(value).toBeGreaterThan(0.9);
        expect(value).toBeLessThan(1.1);
      }
    },
    PATIENCE,
  );
});

// The penalised optimum has |f′| = 1 + |F_r − F_g|/(2λp̂), so its difference exceeds W.
test(
  'between normals 10 apart the penalised critic overshoots W = 10, as its closed form says',
  async () => {
    const spec: CriticSpec = {
      ...defaultCriticSpec('wgan-gp'),
      dataset: { name: 'normal', mean: 0, sd: 1 },
      generator: { fixed: 'normal', mean: 10, sd: 1 },
      lambda: 10,
      criticOptimizer: ADAM,
    };
    const { state, stats } = await after(spec, 2000);
    // 15.007 and 1.490 at the optimum; a batch of 256 has a mean within .1 or so, times the slope.
    expect(Math.abs(stats.criticEstimate - 15.007)).toBeLessThan(0.5);
    expect(Math.abs(interpolateSlopes(spec, state).mean - 1.49)).toBeLessThan(0.03);
  },
  PATIENCE,
);

// Gulrajani et al. 2017, figure 1, critics of 2-64-64-64-1 against real points plus N(0, I).
describe('on the Swiss roll', () => {
  const base = {
    dataset: { name: 'swissroll' },
    critic: { hidden: [64, 64, 64], activation: 'relu' },
  } as const;

  test(
    'clipping at .01 drives the weights to the bound and the slope to nothing',
    async () => {
      const spec: CriticSpec = { ...defaultCriticSpec('wgan'), ...base };
      const { state } = await after(spec, 2000);
      for (const { shareAtBound, counts } of weightHistograms(spec, state)) {
        expect(shareAtBound).toBeGreaterThan(0.9);
        expect(counts[0]! + counts.at(-1)!).toBeGreaterThan(0.9 * counts.reduce((a, b) => a + b, 0));
      }
      expect(interpolateSlopes(spec, state).mean).toBeLessThan(2e-3);
    },
    PATIENCE,
  );

  test(
    'a penalty of 10 holds the slope near 1, and leaves the weights free',
    async () => {
      const spec: CriticSpec = { ...defaultCriticSpec('wgan-gp'), ...base, lambda: 10 };
      const { state } = await after(spec, 1000);
      const { mean, sd } = interpolateSlopes(spec, state);
      expect(Math.abs(mean - 1)).toBeLessThan(0.05);
      expect(sd / mean).toBeLessThan(0.15);
      // A bell: the middle cell of the widest layer holds more than both ends together.
      const { counts } = weightHistograms(spec, state)[1]!;
      expect(counts[20]).toBeGreaterThan(counts[0]! + counts.at(-1)!);
    },
    PATIENCE,
  );
});

// Figure 1b left: twelve layers of 64; c√(n/2) is a rule for random signs, trained ones stray from it by some hundredths.
describe('through twelve layers', () => {
  const deep = {
    dataset: { name: 'swissroll' },
    critic: { hidden: Array.from({ length: 12 }, () => 64), activation: 'relu' },
    batchSize: 64,
  } as const;

  test.each([
    [0.01, -1.25],
    [0.001, -2.25],
  ])(
    'a gradient clipped at %d loses %d decades a layer, and is not lost itself',
    async (clip, rule) => {
      const spec: CriticSpec = { ...defaultCriticSpec('wgan'), ...deep, clip };
      const { state } = await after(spec, 300);
      const layers = layerGradients(spec, state);
      expect(Math.abs(decadesPerLayer(layers) - rule)).toBeLessThan(0.15);
      expect(layers.every(({ log10Weights }) => Number.isFinite(log10Weights))).toBe(true);
    },
    PATIENCE,
  );

  test(
    'a penalty keeps it level',
    async () => {
      const criticOptimizer = { ...ADAM, learningRate: 1e-4, beta1: 0.5, beta2: 0.9 };
      const spec: CriticSpec = { ...defaultCriticSpec('wgan-gp'), ...deep, lambda: 10, criticOptimizer };
      const { state } = await after(spec, 300);
      expect(Math.abs(decadesPerLayer(layerGradients(spec, state)))).toBeLessThan(0.1);
    },
    PATIENCE,
  );
});
