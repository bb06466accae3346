import { defaultCriticSpec, type CriticSpec, type NetSpec, type Objective } from '@/train/spec.ts';

const TANH = { hidden: [20, 12], activation: 'tanh' } as const satisfies NetSpec;
const LEAKY = { hidden: [24, 9], activation: 'leaky-relu', leak: 0.1 } as const satisfies NetSpec;
const RELU = { hidden: [24, 16, 9], activation: 'relu' } as const satisfies NetSpec;
const SOFTPLUS = { hidden: [13], activation: 'softplus' } as const satisfies NetSpec;
const SGD = { kind: 'sgd', learningRate: 0.01, momentum: 0.5 } as const;

/** Two normal laws on the line: Arjovsky et al. 2017, figure 2, nearer. */
const TWO_NORMALS = {
  dataset: { name: 'normal', mean: -1, sd: 0.5 },
  generator: { fixed: 'normal', mean: 1.5, sd: 0.25 },
} as const satisfies Partial<CriticSpec>;

const SEGMENTS = {
  dataset: { name: 'segment' },
  generator: { fixed: 'segment', theta: 0.3 },
} as const satisfies Partial<CriticSpec>;

/** Two point masses, apart by 2. */
const POINTS = {
  dataset: { name: 'normal', mean: 0, sd: 0 },
  generator: { fixed: 'normal', mean: 2, sd: 0 },
} as const satisfies Partial<CriticSpec>;

function alone(objective: Objective, more: Partial<CriticSpec>): CriticSpec {
  return { ...defaultCriticSpec(objective), batchSize: 50, criticOptimizer: SGD, ...more };
}

/** Critics that learn alone, by smooth descent: between them every fixed generator, objective, activation and both dimensions. */
export const critics = {
  'gan of two normals, tanh': alone('gan', { ...TWO_NORMALS, critic: TANH }),
  'ns-gan of segments, relu': alone('ns-gan', { ...SEGMENTS, critic: RELU }),
  'wgan of two normals, leaky-relu': alone('wgan', { ...TWO_NORMALS, critic: LEAKY, clip: 0.1 }),
  'wgan-gp of two normals, softplus': alone('wgan-gp', { ...TWO_NORMALS, critic: SOFTPLUS, lambda: 10 }),
  'wgan-gp of two points, one unit': alone('wgan-gp', {
    ...POINTS,
    critic: { hidden: [1, 2], activation: 'tanh' },
    lambda: 1,
    batchSize: 1,
  }),
  'wgan-gp of segments, one-sided, leaky-relu': alone('wgan-gp', {
    ...SEGMENTS,
    critic: LEAKY,
    penalty: 'one-sided',
    lambda: 2,
  }),
  'wgan-gp of noisy 8 Gaussians, tanh': alone('wgan-gp', { critic: TANH }),
  'wgan-sn of a noisy Swiss roll, relu': alone('wgan-sn', { dataset: { name: 'swissroll' }, critic: RELU }),
  'lsgan of a noisy ring, softplus': alone('lsgan', {
    dataset: { name: 'ring' },
    generator: { fixed: 'noisy-real', sd: 0.3 },
    critic: SOFTPLUS,
  }),
  'hinge of a noisy normal law, leaky-relu': alone('hinge', {
    dataset: { name: 'normal', mean: 0.5, sd: 1 },
    generator: { fixed: 'noisy-real', sd: 1 },
    critic: LEAKY,
  }),
} as const satisfies Readonly<Record<string, CriticSpec>>;
