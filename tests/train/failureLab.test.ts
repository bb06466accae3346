import { describe, expect, test } from 'vitest';
import { displayLatent, displayReal } from '@/train/batches.ts';
import { createDataset } from '@/train/datasets/createDataset.ts';
import { coverage } from '@/train/metrics/coverage.ts';
import { exactW1 } from '@/train/metrics/exactW1.ts';
import { presets } from '@/train/presets.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { iterate, openWasm } from './wasm/openWasm.ts';

/** Each a run of its own on the plain build, which is the same everywhere: what holds here holds for every reader. */
const SEEDS = [1, 2, 3];
const LOOK_EVERY = 50;
/** As many as the page shows and counts. */
const SAMPLES = 256;

/** What a reader sees at one moment of a run. */
interface Look {
  readonly iteration: number;
  readonly w1: number;
  readonly modes: number;
  readonly criticLoss: number;
  readonly estimate: number;
  readonly slope: number;
  /** Share of the critic's weights and biases at ±c. */
  readonly clipped: number;
}

const runs = new Map<string, Promise<readonly Look[]>>();

/** A run's looks, every 50 iterations; one run serves all the tests that speak of it. */
function watch(spec: TrainSpec, iterations: number): Promise<readonly Look[]> {
  const key = JSON.stringify([spec, iterations]);
  const run = runs.get(key) ?? look(spec, iterations);
  runs.set(key, run);
  return run;
}

async function look(spec: TrainSpec, iterations: number): Promise<readonly Look[]> {
  const engine = await openWasm(spec);
  const dataset = createDataset(spec.dataset);
  const [latent, real] = [displayLatent(spec, SAMPLES), displayReal(spec, SAMPLES)];
  const looks: Look[] = [];
  for (let iteration = LOOK_EVERY; iteration <= iterations; iteration += LOOK_EVERY) {
    iterate(engine, spec.nCritic, LOOK_EVERY);
    const samples = await engine.generate(latent);
    const { criticLoss, criticEstimate, gradientNormMean } = await engine.stats();
    const { critic } = await engine.state();
    const bound = Math.fround(spec.clip);
    looks.push({
      iteration,
      w1: exactW1(samples, real),
      modes: coverage(dataset, samples).modesCovered,
      criticLoss,
      estimate: criticEstimate,
      slope: gradientNormMean,
      clipped: critic.filter((weight) => Math.abs(weight) === bound).length / critic.length,
    });
  }
  return looks;
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
const at = (looks: readonly Look[], iteration: number): Look =>
  looks.find((each) => each.iteration === iteration)!;

// Seconds a run on an idle core; the limit only stops one that hangs.
const patient = { timeout: 600_000 };

describe.each(SEEDS)('seed %i', (seed) => {
  const run = (spec: TrainSpec, iterations = 1000) => watch({ ...spec, seed }, iterations);

  test('the healthy runs find at least six modes', patient, async () => {
    for (const spec of [defaultSpec('wgan-gp'), presets.clipped]) {
      const looks = (await run(spec)).filter(({ iteration }) => iteration <= 600);
      expect(most(looks.map(({ modes }) => modes))).toBeGreaterThanOrEqual(6);
      expect(looks.at(-1)!.w1).toBeLessThan(0.4);
    }
  });

  test('mode collapse: three modes at most, all along', patient, async () => {
    const modes = (await run(presets['mode-collapse'])).map((each) => each.modes);
    expect(most(modes)).toBeLessThanOrEqual(3);
    expect(most(modes)).toBeGreaterThan(0);
  });

  test('vanishing gradient: the samples stand still far from the data', patient, async () => {
    const looks = await run(presets['vanishing-gradient']);
    const [before, after] = [at(looks, 900), at(looks, 1000)];
    expect(after.criticLoss).toBeLessThan(1e-6);
    expect(after.w1).toBeGreaterThan(1);
    // The page shows W₁ to three decimals.
    expect(after.w1.toFixed(3)).toBe(before.w1.toFixed(3));
    const beside = await run({ ...presets['vanishing-gradient'], objective: 'ns-gan' });
    const late = beside.filter(({ iteration }) => iteration >= 700).map(({ w1 }) => w1);
    expect(most(late) - least(late)).toBeGreaterThan(0.1);
  });

  test('clipping too hard: a flat critic, half of its weights at ±c', patient, async () => {
    const looks = await run(presets['clip-too-hard']);
    expect(most(looks.map(({ estimate }) => Math.abs(estimate)))).toBeLessThan(1e-6);
    expect(least(looks.map(({ clipped }) => clipped))).toBeGreaterThan(0.5);
    expect(least(looks.map(({ w1 }) => w1))).toBeGreaterThan(0.6);
    expect(most(looks.map(({ modes }) => modes))).toBeLessThanOrEqual(4);
  });

  test('clipping too soft: an estimate far above W₁, few weights at ±c, a slow start', patient, async () => {
    const looks = await run(presets['clip-too-soft']);
    const tight = await run(presets.clipped);
    const late = looks.filter(({ iteration }) => iteration >= 400);
    expect(least(late.map(({ estimate }) => estimate))).toBeGreaterThan(10);
    expect(most(late.map(({ w1 }) => w1))).toBeLessThan(0.6);
    const early = looks.filter(({ iteration }) => iteration <= 600);
    expect(most(early.map(({ clipped }) => clipped))).toBeLessThan(0.15);
    expect(least(tight.map(({ clipped }) => clipped))).toBeGreaterThan(0.15);
    expect(at(looks, 250).w1).toBeGreaterThan(1.3 * at(tight, 250).w1);
  });

  test('no penalty: the estimate runs away from W₁', patient, async () => {
    const looks = await run(presets['no-penalty']);
    const held = await run(defaultSpec('wgan-gp'));
    expect(most(looks.map(({ estimate }) => estimate))).toBeGreaterThan(50);
    expect(most(held.map(({ estimate }) => estimate))).toBeLessThan(3);
    expect(looks.at(-1)!.slope).toBeGreaterThan(200);
    expect(most(held.map(({ slope }) => slope))).toBeLessThan(5);
  });

  test('one critic step: W₁ stays high for 1,000 iterations, yet comes down by 2,000', patient, async () => {
    const looks = await run(presets['one-critic-step'], 2000);
    const early = looks.filter(({ iteration }) => iteration <= 1000);
    expect(least(early.map(({ w1 }) => w1))).toBeGreaterThan(0.7);
    expect(most(early.map(({ modes }) => modes))).toBeLessThanOrEqual(4);
    expect(most(looks.map(({ modes }) => modes))).toBe(8);
    expect(looks.at(-1)!.w1).toBeLessThan(0.4);
  });

  test('momentum on a clipped critic: it does not settle; without momentum it does', patient, async () => {
    const heavy = presets['clipped-momentum'];
    const looks = await run(heavy);
    expect(least(looks.map(({ w1 }) => w1))).toBeGreaterThan(0.6);
    expect(most(looks.map(({ modes }) => modes))).toBeLessThanOrEqual(3);
    const free = { kind: 'adam', learningRate: 1e-3, beta1: 0, beta2: 0.999, epsilon: 1e-8 } as const;
    const light = await run({ ...heavy, generatorOptimizer: free, criticOptimizer: free });
    expect(most(light.map(({ modes }) => modes))).toBeGreaterThanOrEqual(5);
    expect(light.at(-1)!.w1).toBeLessThan(0.4);
  });
});

test('no penalty: whether the data are found depends on the seed', patient, async () => {
  const modes = async (seed: number) =>
    most((await watch({ ...presets['no-penalty'], seed }, 1000)).map((each) => each.modes));
  expect(await modes(3)).toBe(8);
  expect(await modes(1)).toBeLessThanOrEqual(2);
});
