import { describe, expect, test } from 'vitest';
import { displayFixed, displayReal, fixedBatch, realBatch } from '@/train/batches.ts';
import { gridPoints } from '@/train/gridPoints.ts';
import { initialWeights } from '@/train/initialWeights.ts';
import { iterationOf } from '@/train/worker/iterationOf.ts';
import { exactW1 } from '@/train/metrics/exactW1.ts';
import { criticGradient } from '@/train/reference/criticGradient.ts';
import { OBJECTIVES } from '@/train/losses/objectives.ts';
import { restoredCritic } from '@/train/metrics/restoredCritic.ts';
import { rowsOf } from '@/train/metrics/rowsOf.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import {
  applyLive,
  defaultCriticSpec,
  defaultSpec,
  dimensionOf,
  isCriticSpec,
  parseLive,
  parseSpec,
  specFromQuery,
  specToQuery,
  type CriticSpec,
  type GanSpec,
  type Objective,
} from '@/train/spec.ts';
import { critics } from './critics.ts';

const KINDS: readonly Objective[] = ['gan', 'ns-gan', 'wgan', 'wgan-gp', 'wgan-sn', 'lsgan', 'hinge'];
const EVERY = Object.entries<CriticSpec>(critics);
const base = defaultCriticSpec('wgan-gp');
const on = (name: string, more: object = {}): unknown => ({ ...base, dataset: { name, ...more } });

describe('a spec of a critic alone', () => {
  test.each(KINDS)('is the default of %s without its generator, against noisy real points', (objective) => {
    const spec = defaultCriticSpec(objective);
    const { critic, criticOptimizer, batchSize } = defaultSpec(objective);
    expect(spec).toMatchObject({
      critic,
      criticOptimizer,
      batchSize,
      generator: { fixed: 'noisy-real', sd: 1 },
    });
    for (const field of ['nCritic', 'latentDim', 'noise', 'generatorOptimizer']) {
      expect(spec).not.toHaveProperty(field);
    }
    expect(isCriticSpec(spec)).toBe(true);
    expect(isCriticSpec(defaultSpec(objective))).toBe(false);
  });

  test.each([...EVERY, ...KINDS.map((kind) => [kind, defaultCriticSpec(kind)] as const)])(
    'survives JSON and a link: %s',
    (_, spec) => {
      expect(parseSpec(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
      const query = specToQuery(spec);
      expect(specFromQuery(query)).toEqual(spec);
      expect(new URLSearchParams(query).toString()).toBe(query);
    },
  );

  test('is short in a link', () => {
    expect(specToQuery(base)).toBe('objective=wgan-gp&g=noisy-real_1');
    expect(specToQuery(critics['ns-gan of segments, relu'])).toMatch(/data=segment&g=segment_0.3&/);
    expect(specFromQuery('objective=gan&data=normal_-5_1&g=normal_5_0.5')).toEqual({
      ...defaultCriticSpec('gan'),
      dataset: { name: 'normal', mean: -5, sd: 1 },
      generator: { fixed: 'normal', mean: 5, sd: 0.5 },
    });
  });

  test('may have both nets learn on the line', () => {
    const spec: GanSpec = { ...defaultSpec('gan'), dataset: { name: 'normal', mean: -1, sd: 2 } };
    expect(parseSpec(spec)).toEqual(spec);
    expect(specFromQuery(specToQuery(spec))).toEqual(spec);
  });

  test.each([
    [{ ...base, nCritic: 5 }, 'spec.nCritic is not a field of a training spec with a fixed generator;'],
    [{ ...base, noise: 'normal' }, 'spec.noise is not a field of a training spec with a fixed generator;'],
    [{ ...base, latentDim: 2 }, 'spec.latentDim is not a field of a training spec with a fixed generator;'],
    [
      { ...base, generatorOptimizer: base.criticOptimizer },
      'spec.generatorOptimizer is not a field of a training spec with a fixed generator;',
    ],
    [
      { ...base, generator: { fixed: 'gauss' } },
      `spec.generator.fixed is "gauss"; expected 'noisy-real', 'normal' or 'segment'.`,
    ],
    [
      { ...base, generator: { fixed: 'noisy-real', sd: -1 } },
      'spec.generator.sd is -1; expected a number from 0 to 100.',
    ],
    [
      { ...base, generator: { fixed: 'noisy-real', sd: 1, mean: 0 } },
      'spec.generator.mean is not a field of a training spec with a fixed generator;',
    ],
    [{ ...base, generator: { fixed: 'segment' } }, 'spec.generator.theta is missing;'],
    [on('normal', { mean: 0 }), 'spec.dataset.sd is missing;'],
    [
      on('normal', { mean: Infinity, sd: 1 }),
      'spec.dataset.mean is Infinity; expected a number from -100 to 100.',
    ],
    [on('segment', { theta: 1 }), 'spec.dataset.theta is not a field'],
    [
      { ...base, generator: { fixed: 'normal', mean: 0, sd: 1 } },
      'spec.generator.fixed is "normal", whose points lie on the line; expected one whose points lie in the plane, as those of the data set 8gaussians do.',
    ],
    [
      { ...critics['gan of two normals, tanh'], generator: { fixed: 'segment', theta: 0 } },
      'spec.generator.fixed is "segment", whose points lie in the plane; expected one whose points lie on the line, as those of the data set normal do.',
    ],
  ])('refuses %j in one sentence', (input, message) => {
    expect(() => parseSpec(input)).toThrow(RangeError);
    expect(() => parseSpec(input)).toThrow(message);
  });

  test.each([
    ['g=noisy-real', 'g is "noisy-real"; expected widths and an activation'],
    ['g=normal_1', 'or noisy-real_sd, normal_mean_sd or segment_theta with numbers for the words.'],
    ['g=segment_x', 'spec.generator.theta is "x"; expected a number from -100 to 100.'],
    ['g=noisy-real_1&nCritic=5', 'spec.nCritic is not a field of a training spec with a fixed generator;'],
    ['data=normal_1', 'data is "normal_1"; expected the name of a data set,'],
    ['data=normal_1_x', 'spec.dataset.sd is "x"; expected a number from 0 to 100.'],
  ])('refuses the link %s in one sentence', (query, message) => {
    expect(() => specFromQuery(query)).toThrow(RangeError);
    expect(() => specFromQuery(query)).toThrow(message);
  });

  test('has the live fields of its critic and no others', () => {
    const fields = { criticLearningRate: 0.5, lambda: 3, clip: 0.2 };
    const { criticOptimizer, ...rest } = applyLive(base, parseLive(fields, base));
    expect(rest).toEqual({ ...base, lambda: 3, clip: 0.2, criticOptimizer: undefined });
    expect(criticOptimizer).toEqual({ ...base.criticOptimizer, learningRate: 0.5 });
    expect(parseLive({ nCritic: 2 }, defaultSpec('wgan'))).toEqual({ nCritic: 2 });
    for (const field of ['nCritic', 'generatorLearningRate']) {
      expect(() => parseLive({ [field]: 1 }, base)).toThrow(
        new RangeError(`live.${field} is not a field of a run with a fixed generator; remove it.`),
      );
    }
  });
});

describe('the batches of a fixed generator', () => {
  test.each(EVERY)('depend on the update alone: %s', (_, spec) => {
    const third = fixedBatch(spec, 3);
    fixedBatch(spec, 4);
    expect(fixedBatch(spec, 3)).toEqual(third);
    expect(third).toHaveLength(spec.batchSize * dimensionOf(spec.dataset));
    expect(third.every(Number.isFinite)).toBe(true);
  });

  test('are independent of the real batch, and of what is displayed', () => {
    const all = [realBatch(base, 0), fixedBatch(base, 0), displayReal(base, 8), displayFixed(base, 8)];
    expect(new Set(all.flatMap((batch) => [...batch])).size).toBe(2 * (256 + 256 + 8 + 8));
  });

  test('of noisy real points are real points without their noise', () => {
    const quiet: CriticSpec = {
      ...base,
      dataset: { name: 'drawn', points: [1, 0.5] },
      generator: { fixed: 'noisy-real', sd: 0 },
      batchSize: 1000,
    };
    const [without, noisy] = [
      fixedBatch(quiet, 2),
      fixedBatch({ ...quiet, generator: { fixed: 'noisy-real', sd: 0.5 } }, 2),
    ];
    const noise = noisy.map((x, i) => (x - without[i]!) / 0.5);
    const variance = noise.reduce((sum, z) => sum + z * z, 0) / noise.length;
    const middle = noise.reduce((sum, z) => sum + z, 0) / noise.length;
    // Four standard errors: z has variance 1 and z² variance 2.
    expect(Math.abs(middle)).toBeLessThan(4 / Math.sqrt(noise.length));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / noise.length));
    // The drawn point's own jitter has sd 0.02.
    without.forEach((x, i) => expect(Math.abs(x - (i % 2 === 0 ? 1 : 0.5))).toBeLessThan(0.12));
  });

  test('of a normal law have its mean and spread, and none with sd 0', () => {
    const spec: CriticSpec = { ...critics['gan of two normals, tanh'], batchSize: 1000 };
    const points = fixedBatch({ ...spec, generator: { fixed: 'normal', mean: 3, sd: 2 } }, 0);
    const z = Float64Array.from(points, (x) => (x - 3) / 2);
    // Four standard errors.
    expect(Math.abs(z.reduce((sum, x) => sum + x, 0) / 1000)).toBeLessThan(4 / Math.sqrt(1000));
    expect(Math.abs(z.reduce((sum, x) => sum + x * x, 0) / 1000 - 1)).toBeLessThan(4 * Math.sqrt(2 / 1000));
    const mass = fixedBatch({ ...spec, generator: { fixed: 'normal', mean: 3, sd: 0 } }, 0);
    expect(new Set(mass)).toEqual(new Set([3]));
  });

  test('of a segment lie on it, a shift of the real one apart', () => {
    const spec: CriticSpec = { ...critics['ns-gan of segments, relu'], batchSize: 1024 };
    const [real, fake] = [realBatch(spec, 1), fixedBatch(spec, 1)];
    const xs = (points: Float32Array) => new Set(points.filter((_, i) => i % 2 === 0));
    expect([xs(real), xs(fake)]).toEqual([new Set([0]), new Set([Math.fround(0.3)])]);
    for (const points of [real, fake]) {
      const ys = points.filter((_, i) => i % 2 === 1);
      // A uniform number just below 1 may round up to it in float32.
      expect(ys.every((y) => y >= 0 && y <= 1)).toBe(true);
      const middle = ys.reduce((sum, y) => sum + y, 0) / ys.length;
      // Four standard errors of variance 1/12.
      expect(Math.abs(middle - 0.5)).toBeLessThan(4 / Math.sqrt(12 * ys.length));
    }
  });
});

describe('the reference', () => {
  test.each(EVERY)('learns the critic of %s from the fixed batch', async (_, given) => {
    const spec: CriticSpec = {
      ...given,
      objective: 'lsgan',
      criticOptimizer: { kind: 'sgd', learningRate: 0.1, momentum: 0 },
    };
    const engine = createReferenceEngine(spec);
    const columns = dimensionOf(spec.dataset);
    const before = await engine.state();
    const [real, fake] = [rowsOf(realBatch(spec, 0), columns), rowsOf(fixedBatch(spec, 0), columns)];
    const { loss, gradient } = criticGradient(
      restoredCritic(spec, before),
      OBJECTIVES.lsgan,
      real,
      fake,
      null,
    );
    engine.criticStep();
    const after = await engine.state();
    expect(after.critic).toEqual(Float64Array.from(before.critic, (w, i) => w - 0.1 * gradient[i]!));
    expect(await engine.stats()).toMatchObject({ criticLoss: loss, generatorLoss: NaN });
    expect([after.criticUpdates, after.generatorUpdates, iterationOf(after)]).toEqual([1, 0, 1]);
    expect(after.generator).toHaveLength(0);
  });

  test('refuses what needs a generator that learns', async () => {
    const engine = createReferenceEngine(base);
    expect(() => engine.generatorStep()).toThrow('generatorStep needs a generator that learns');
    await expect(engine.generate(new Float32Array(2))).rejects.toThrow('generate needs a generator');
    expect(() => initialWeights(base, 'generator')).toThrow("generator is fixed to 'noisy-real'");
    const two = await createReferenceEngine(defaultSpec('wgan-gp')).state();
    expect(() => engine.restore(two)).toThrow('snapshot is of a run whose generator learns');
    expect(iterationOf({ ...two, criticUpdates: 15, generatorUpdates: 3 })).toBe(3);
  });
});

describe('on the line', () => {
  test('a grid is a row of values', () => {
    expect(gridPoints({ resolution: 5, extent: [-2, 6] }, 1)).toEqual(Float32Array.of(-2, 0, 2, 4, 6));
  });

  test('W₁ matches in order', () => {
    expect(exactW1([0, 1, 3], [8, 5, 6], 1)).toBe(5);
    expect(() => exactW1([0, 1], [1], 1)).toThrow('it got 2 and 1.');
  });
});
