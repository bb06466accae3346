import { describe, expect, test } from 'vitest';
import {
  applyLive,
  defaultSpec,
  liveFields,
  liveOf,
  parseLive,
  parseSpec,
  specFromQuery,
  specToQuery,
} from '@/train/spec.ts';
import type { Objective, TrainSpec } from '@/train/spec.ts';

const OBJECTIVES: readonly Objective[] = ['gan', 'ns-gan', 'wgan', 'wgan-gp', 'wgan-sn', 'lsgan', 'hinge'];
const base = defaultSpec('wgan-gp');

describe('defaultSpec', () => {
  test.each(OBJECTIVES)('%s is a valid spec and survives JSON', (objective) => {
    const spec = defaultSpec(objective);
    expect(parseSpec(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
    expect(spec.objective).toBe(objective);
  });

  test('wgan-gp has the constants of the toy code, at ten times its rate', () => {
    expect(base).toMatchObject({ lambda: 0.1, nCritic: 5, batchSize: 256, latentDim: 2 });
    expect(base.criticOptimizer).toMatchObject({ kind: 'adam', learningRate: 1e-3, beta1: 0.5, beta2: 0.9 });
  });

  test('wgan has the constants of its Algorithm 1', () => {
    const spec = defaultSpec('wgan');
    expect(spec).toMatchObject({ clip: 0.01, nCritic: 5 });
    expect(spec.criticOptimizer).toMatchObject({ kind: 'rmsprop', learningRate: 5e-5 });
  });
});

describe('parseSpec', () => {
  test.each([
    ['drawn points', { dataset: { name: 'drawn', points: [0, 0, 2, -2] } }],
    ['plain descent', { generatorOptimizer: { kind: 'sgd', learningRate: 0.1, momentum: 0.9 } }],
    ['a rate of 0', { generatorOptimizer: { kind: 'sgd', learningRate: 0, momentum: 0 } }],
    ['the greatest seed', { seed: 4294967295 }],
  ])('takes %s', (_what, changes) => {
    expect(parseSpec({ ...base, ...changes })).toEqual({ ...base, ...changes });
  });

  const { seed: _seed, ...seedless } = base;
  test.each([
    [null, 'spec is null; expected an object with its fields.'],
    [seedless, 'spec.seed is missing; a training spec needs it.'],
    [{ ...base, seed: -1 }, 'spec.seed is -1; expected an integer from 0 to 4294967295.'],
    [{ ...base, seed: '1' }, 'spec.seed is "1"; expected an integer from 0 to 4294967295.'],
    [
      { ...base, objective: 'began' },
      `spec.objective is "began"; expected 'gan', 'ns-gan', 'wgan', 'wgan-gp', 'wgan-sn', 'lsgan' or 'hinge'.`,
    ],
    [{ ...base, batchSize: 1.5 }, 'spec.batchSize is 1.5; expected an integer from 1 to 1024.'],
    [{ ...base, lambda: NaN }, 'spec.lambda is NaN; expected a number from 0 to 1000.'],
    [{ ...base, lambda: Infinity }, 'spec.lambda is Infinity; expected a number from 0 to 1000.'],
    [{ ...base, clip: 0 }, 'spec.clip is 0; expected a number above 0, at most 10.'],
    [
      { ...base, critic: { hidden: [64, 0], activation: 'relu' } },
      'spec.critic.hidden.1 is 0; expected an integer from 1 to 512.',
    ],
    [
      { ...base, critic: { hidden: [], activation: 'relu' } },
      'spec.critic.hidden is []; expected at least 1 hidden layer.',
    ],
    [
      { ...base, generator: { hidden: [8], activation: 'gelu' } },
      `spec.generator.activation is "gelu"; expected 'relu', 'leaky-relu', 'tanh' or 'softplus'.`,
    ],
    [
      { ...base, generator: { hidden: [8], activation: 'leaky-relu', leak: -0.1 } },
      'spec.generator.leak is -0.1; expected a number from 0 to 1.',
    ],
    [
      { ...base, critic: { hidden: [8], activation: 'relu', leak: 0.1 } },
      'spec.critic.leak is not a field of a training spec; remove it or correct its spelling.',
    ],
    [{ ...base, noise: 'cauchy' }, `spec.noise is "cauchy"; expected 'normal' or 'uniform'.`],
    [{ ...base, penalty: 'l2' }, `spec.penalty is "l2"; expected 'two-sided' or 'one-sided'.`],
    [
      { ...base, criticOptimizer: { kind: 'sgd', learningRate: 1, momentum: 1 } },
      'spec.criticOptimizer.momentum is 1; expected a number from 0 to below 1.',
    ],
    [
      { ...base, criticOptimizer: { ...base.criticOptimizer, beta2: 1 } },
      'spec.criticOptimizer.beta2 is 1; expected a number from 0 to below 1.',
    ],
    [
      { ...base, criticOptimizer: { kind: 'lion', learningRate: 1 } },
      `spec.criticOptimizer.kind is "lion"; expected 'adam', 'rmsprop' or 'sgd'.`,
    ],
    [
      { ...base, dataset: { name: 'mnist' } },
      `spec.dataset.name is "mnist"; expected '8gaussians', '25gaussians', 'swissroll', 'ring', 'moons', 'drawn', 'normal' or 'segment'.`,
    ],
    [
      { ...base, dataset: { name: 'drawn', points: [] } },
      'spec.dataset.points is []; expected at least 1 point.',
    ],
    [
      { ...base, dataset: { name: 'drawn', points: [1, 2, 0] } },
      'spec.dataset.points is [1,2,0]; expected an even count of coordinates.',
    ],
    [
      { ...base, dataset: { name: 'drawn', points: [3, 0] } },
      'spec.dataset.points.0 is 3; expected a number from -2 to 2.',
    ],
    [
      { ...base, lamda: 1 },
      'spec.lamda is not a field of a training spec; remove it or correct its spelling.',
    ],
  ])('refuses %j in one sentence', (input, message) => {
    expect(() => parseSpec(input)).toThrow(new RangeError(message));
  });
});

describe('live fields', () => {
  const changed = { generatorLearningRate: 0.2, criticLearningRate: 0.3, nCritic: 2, lambda: 7, clip: 0.5 };

  test('are read from a spec and put back into one', () => {
    expect(liveOf(applyLive(base, changed))).toEqual(changed);
    expect(applyLive(base, liveOf(base))).toEqual(base);
    expect(applyLive(base, {})).toEqual(base);
  });

  test('are named once', () => {
    expect(Object.keys(liveOf(base)).sort()).toEqual([...liveFields].sort());
  });

  test('may be 0 where that has a meaning', () => {
    expect(applyLive(base, { lambda: 0, criticLearningRate: 0 })).toMatchObject({
      lambda: 0,
      criticOptimizer: { learningRate: 0 },
    });
  });

  test('are parsed, some or all', () => {
    expect(parseLive({})).toEqual({});
    expect(parseLive(changed)).toEqual(changed);
  });

  test.each([
    [{ lambda: -1 }, 'live.lambda is -1; expected a number from 0 to 1000.'],
    [{ nCritic: 0 }, 'live.nCritic is 0; expected an integer from 1 to 100.'],
    [{ seed: 2 }, 'live.seed is not a field of a training spec; remove it or correct its spelling.'],
  ])('refuse %j', (input, message) => {
    expect(() => parseLive(input)).toThrow(new RangeError(message));
  });
});

describe('a spec from before a field was there', () => {
  test('means what it meant then', () => {
    const { noise: _noise, penalty: _penalty, ...old } = base;
    const critic = { hidden: [8], activation: 'leaky-relu' };
    const criticOptimizer = { kind: 'sgd', learningRate: 1 };
    expect(parseSpec({ ...old, critic, criticOptimizer })).toEqual({
      ...base,
      noise: 'normal',
      penalty: 'two-sided',
      critic: { ...critic, leak: 0.2 },
      criticOptimizer: { ...criticOptimizer, momentum: 0 },
    });
  });
});

describe('a spec as a link', () => {
  const everything: TrainSpec = {
    objective: 'hinge',
    dataset: { name: 'drawn', points: [-1.25, 2, 1e-7, -0.1] },
    latentDim: 7,
    noise: 'uniform',
    generator: { hidden: [512, 1, 33], activation: 'softplus' },
    critic: { hidden: Array.from({ length: 12 }, (_, i) => i + 1), activation: 'leaky-relu', leak: 0.15 },
    batchSize: 1024,
    nCritic: 9,
    lambda: 1 / 3,
    penalty: 'one-sided',
    clip: 0.001,
    generatorOptimizer: { kind: 'sgd', learningRate: 0.05, momentum: 0.9 },
    criticOptimizer: { kind: 'rmsprop', learningRate: 5e-7, decay: 0.95, epsilon: 1e-10 },
    seed: 2 ** 32 - 1,
  };

  test.each(OBJECTIVES)('the default of %s is its name alone', (objective) => {
    expect(specToQuery(defaultSpec(objective))).toBe(`objective=${objective}`);
    expect(specFromQuery(`objective=${objective}`)).toEqual(defaultSpec(objective));
  });

  test('holds every field, to the last bit, in letters that no link escapes', () => {
    const query = specToQuery(everything);
    expect(specFromQuery(query)).toEqual(everything);
    expect(new URLSearchParams(query).toString()).toBe(query);
    expect(parseSpec(JSON.parse(JSON.stringify(everything)))).toEqual(everything);
    // All fields differ from the default, so each has a key.
    expect(query.split('&')).toHaveLength(Object.keys(everything).length);
  });

  test('says what differs and nothing else', () => {
    const spec: TrainSpec = {
      ...defaultSpec('wgan'),
      clip: 0.1,
      critic: { hidden: [128], activation: 'tanh' },
    };
    expect(specToQuery(spec)).toBe('objective=wgan&c=128_tanh&clip=0.1');
    expect(specToQuery({ ...spec, criticOptimizer: base.criticOptimizer })).toBe(
      'objective=wgan&c=128_tanh&clip=0.1&cOpt=adam_0.001_0.5_0.9_1e-8',
    );
  });

  test('is WGAN-GP unless it says otherwise, and passes over the keys of others', () => {
    expect(specFromQuery('')).toEqual(base);
    expect(specFromQuery('?seed=5&engine=exact', ['engine'])).toEqual({ ...base, seed: 5 });
    expect(specFromQuery(new URLSearchParams({ g: '8_leaky-relu' })).generator).toEqual({
      hidden: [8],
      activation: 'leaky-relu',
      leak: 0.2,
    });
  });

  test.each([
    ['lamda=1', 'lamda is not a field of a training spec; expected objective, data, latent, noise,'],
    ['seed=1&seed=2', 'seed came twice; expected it once.'],
    ['seed=abc', 'spec.seed is "abc"; expected an integer from 0 to 4294967295.'],
    ['seed=0x10', 'spec.seed is "0x10"; expected an integer'],
    ['batch=', 'spec.batchSize is ""; expected an integer from 1 to 1024.'],
    ['objective=lion', `spec.objective is "lion"; expected 'gan',`],
    ['objective=lion&seed=abc', 'spec.objective is "lion"'],
    ['data=mnist', 'spec.dataset.name is "mnist"'],
    [
      'data=ring_1',
      'data is "ring_1"; expected the name of a data set, or drawn_x0_y0_x1_y1 and so on, or normal_mean_sd.',
    ],
    ['data=drawn_1_x', 'spec.dataset.points.1 is "x"; expected a number from -2 to 2.'],
    ['data=drawn', 'spec.dataset.points is []; expected at least 1 point.'],
    [
      'g=relu',
      'g is "relu"; expected widths and an activation, as 64_64_relu or 64_64_leaky-relu_0.2, or noisy-real_sd, normal_mean_sd',
    ],
    ['g=64_64', 'g is "64_64"; expected widths and an activation'],
    ['g=64_relu_0.1_3', 'g is "64_relu_0.1_3"; expected widths'],
    ['g=64_relu_0.1', 'spec.generator.leak is not a field'],
    ['c=600_tanh', 'spec.critic.hidden.0 is 600; expected an integer from 1 to 512.'],
    ['gOpt=adam_0.1', 'gOpt is "adam_0.1"; expected adam_rate_beta1_beta2_epsilon,'],
    ['gOpt=lion_0.1', 'spec.generatorOptimizer.kind is "lion"'],
    ['cOpt=sgd_fast_0', 'spec.criticOptimizer.learningRate is "fast"; expected a number from 0 to 10.'],
    ['penalty=both', `spec.penalty is "both"; expected 'two-sided' or 'one-sided'.`],
    ['__proto__=1', '__proto__ is not a field'],
  ])('refuses %s in one sentence', (query, message) => {
    expect(() => specFromQuery(query)).toThrow(RangeError);
    expect(() => specFromQuery(query)).toThrow(message);
  });
});
