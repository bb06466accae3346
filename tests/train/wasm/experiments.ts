import { defaultSpec, type Objective, type TrainSpec } from '@/train/spec.ts';

const OBJECTIVES = ['gan', 'ns-gan', 'wgan', 'wgan-gp', 'wgan-sn', 'lsgan', 'hinge'] as const;
const ACTIVATIONS = [
  { activation: 'relu' },
  { activation: 'leaky-relu', leak: 0.1 },
  { activation: 'tanh' },
  { activation: 'softplus' },
] as const;
const SGD = { kind: 'sgd', learningRate: 0.01, momentum: 0.5 } as const;

/**
 * Every objective with every activation, by smooth descent, in shapes that no tile or block divides: 50 points, which are a
 * block and a part of one, hidden layers of 20, 12, 24 and 9.
 */
export const everyKind: readonly (readonly [name: string, spec: TrainSpec])[] = OBJECTIVES.flatMap(
  (objective) =>
    ACTIVATIONS.map((hidden) => [`${objective} with ${hidden.activation}`, odd(objective, hidden)] as const),
);

function odd(objective: Objective, hidden: (typeof ACTIVATIONS)[number]): TrainSpec {
  return {
    ...defaultSpec(objective),
    batchSize: 50,
    latentDim: 3,
    generator: { hidden: [20, 12], ...hidden },
    critic: { hidden: [24, 9], ...hidden },
    generatorOptimizer: SGD,
    criticOptimizer: SGD,
  };
}

const tiny = { hidden: [10, 7], activation: 'tanh' } as const;
const adam = { kind: 'adam', learningRate: 2e-3, beta1: 0.9, beta2: 0.99, epsilon: 1e-6 } as const;

/** Experiments that between them use every data set, noise, optimiser, constraint and activation. */
export const mixedBag = {
  'WGAN-GP as it begins': defaultSpec('wgan-gp'),
  'clipped WGAN as it begins': defaultSpec('wgan'),
  'least squares on 25 Gaussians, tanh': {
    ...defaultSpec('lsgan'),
    dataset: { name: '25gaussians' },
    generator: tiny,
    critic: tiny,
  },
  'one-sided penalty on a Swiss roll, softplus critic, leaky generator': {
    ...defaultSpec('wgan-gp'),
    dataset: { name: 'swissroll' },
    penalty: 'one-sided',
    lambda: 10,
    generator: { hidden: [16], activation: 'leaky-relu', leak: 0.2 },
    critic: { hidden: [16, 16, 16], activation: 'softplus' },
  },
  'two-sided penalty on a ring, tanh critic': {
    ...defaultSpec('wgan-gp'),
    dataset: { name: 'ring' },
    critic: tiny,
    criticOptimizer: adam,
  },
  'hinge on two moons, uniform noise, momentum': {
    ...defaultSpec('hinge'),
    dataset: { name: 'moons' },
    noise: 'uniform',
    latentDim: 5,
    criticOptimizer: SGD,
  },
  'spectral norm on drawn points, one point a batch': {
    ...defaultSpec('wgan-sn'),
    dataset: { name: 'drawn', points: [-1, 0.5, 1.5, 0, 0.25, -2] },
    batchSize: 1,
    generator: tiny,
  },
  'saturating GAN, 37 points': { ...defaultSpec('gan'), batchSize: 37, seed: 2 ** 32 - 1, critic: tiny },
  'non-saturating GAN, twelve layers': {
    ...defaultSpec('ns-gan'),
    batchSize: 20,
    generator: { hidden: Array.from({ length: 12 }, () => 8), activation: 'relu' },
    critic: { hidden: [130, 3], activation: 'relu' },
  },
} as const satisfies Readonly<Record<string, TrainSpec>>;
