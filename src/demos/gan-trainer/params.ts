import { choice, integer, list, names, number, toggle, type Values } from '../params.ts';
import { letterW } from './params/letterW.ts';

export const objectives = ['gan', 'ns-gan', 'lsgan', 'hinge', 'wgan', 'wgan-gp', 'wgan-sn'] as const;
export const activations = ['relu', 'leaky-relu', 'tanh', 'softplus'] as const;
export const penalties = ['two-sided', 'one-sided'] as const;
/** `published` is the optimiser that the objective's own paper trains with. */
export const optimizers = ['published', 'adam', 'rmsprop', 'sgd'] as const;
export const datasets = ['8gaussians', '25gaussians', 'swissroll', 'ring', 'moons', 'drawn'] as const;
/** `exact` is the one whose runs are the same on every machine, or none. */
export const engines = [
  'auto',
  'exact',
  'webgpu-fused',
  'webgpu',
  'webgl',
  'wasm-relaxed',
  'wasm-simd',
  'wasm',
  'cpu',
] as const;
export const speeds = ['slow', 'ramp', 'full'] as const;
/** What may be measured and shown beside the first screen. */
export const layers = [
  'distances',
  'plan',
  'modes',
  'js',
  'lipschitz',
  'slopes',
  'weights',
  'gradients',
] as const;

/** Half the side of the plotted square; drawn points lie within it. */
export const HALF_SIDE = 2;
export const MOST_POINTS = 256;
/** A link may name a moment up to here: minutes of training on a phone. */
const FARTHEST = 20_000;
/** Of a learning rate or nCritic: as the objective's own paper has it; of the generator's rate, as `learningRate` has it. */
export const AS_PUBLISHED = 0;

export const params = {
  objective: choice(objectives, { default: 'wgan-gp' }),
  versus: choice(['none', ...objectives], { default: 'none' }),
  dataset: choice(datasets, { default: '8gaussians' }),
  points: list({
    default: letterW(),
    min: -HALF_SIDE,
    max: HALF_SIDE,
    maxLength: 2 * MOST_POINTS,
    multipleOf: 2,
  }),
  seed: integer({ default: 3, min: 0, max: 9999 }),
  nCritic: integer({ default: AS_PUBLISHED, min: AS_PUBLISHED, max: 25 }),
  learningRate: number({ default: AS_PUBLISHED, min: AS_PUBLISHED, max: 0.1, step: 0.00001 }),
  generatorRate: number({ default: AS_PUBLISHED, min: AS_PUBLISHED, max: 0.1, step: 0.00001 }),
  lambda: number({ default: 0.1, min: 0, max: 100, step: 0.01 }),
  penalty: choice(penalties, { default: 'two-sided' }),
  clip: number({ default: 0.01, min: 0.001, max: 1, step: 0.001 }),
  criticOptimizer: choice(optimizers, { default: 'published' }),
  generatorOptimizer: choice(optimizers, { default: 'published' }),
  beta1: number({ default: 0.5, min: 0, max: 0.99, step: 0.01 }),
  beta2: number({ default: 0.9, min: 0, max: 0.999, step: 0.001 }),
  batch: integer({ default: 256, min: 16, max: 512, step: 16 }),
  width: integer({ default: 64, min: 8, max: 256, step: 8 }),
  depth: integer({ default: 2, min: 1, max: 6 }),
  activation: choice(activations, { default: 'relu' }),
  samples: integer({ default: 256, min: 64, max: 512, step: 64 }),
  speed: choice(speeds, { default: 'ramp' }),
  engine: choice(engines, { default: 'auto' }),
  autoplay: toggle({ default: false }),
  iteration: integer({ default: 0, min: 0, max: FARTHEST }),
  layers: names(layers, { default: [] }),
};

export type LayerName = (typeof layers)[number];
export type TrainerValues = Values<typeof params>;
