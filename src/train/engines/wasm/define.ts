import { createDataset } from '../../datasets/createDataset.ts';
import { criticSizes, generatorSizes } from '../../netSizes.ts';
import {
  isCriticSpec,
  type AnyDataset,
  type FixedGenerator,
  type NetSpec,
  type Objective,
  type OptimizerSpec,
  type RunSpec,
} from '../../spec.ts';
import type { Program } from './Program.ts';

/** What the kernel calls the nets. */
export const GENERATOR = 0;
export const CRITIC = 1;

const ACTIVATIONS = { relu: 0, 'leaky-relu': 0, tanh: 1, softplus: 2 } satisfies Record<
  NetSpec['activation'],
  number
>;

const CROSS_ENTROPY = 0;
const WASSERSTEIN = 1;
const LEAST_SQUARES = 2;
const HINGE = 3;
const SATURATING = 4;

/** Codes of critic loss, generator loss, and what holds the critic (1 clipped, 2 penalised, 4 normalised). */
const OBJECTIVES = {
  gan: [CROSS_ENTROPY, SATURATING, 0],
  'ns-gan': [CROSS_ENTROPY, CROSS_ENTROPY, 0],
  wgan: [WASSERSTEIN, WASSERSTEIN, 1],
  'wgan-gp': [WASSERSTEIN, WASSERSTEIN, 2],
  'wgan-sn': [WASSERSTEIN, WASSERSTEIN, 4],
  lsgan: [LEAST_SQUARES, LEAST_SQUARES, 0],
  hinge: [HINGE, HINGE, 0],
} as const satisfies Record<Objective, readonly [number, number, number]>;

const PENALISED_ONE_SIDED = 3;

/** Standard deviations that src/math/random/datasets keeps to itself; a test compares the draws. */
const SWISS_ROLL_NOISE = 0.25;
const CURVE_NOISE = 0.05;
const DRAWN_NOISE = 0.02;

/** Tells a fresh kernel all of a spec and makes it lay out its memory. */
export function define(program: Program, spec: RunSpec): void {
  const { seed } = spec;
  const learning = isCriticSpec(spec) ? null : spec;
  const uniform = learning?.noise === 'uniform' ? 1 : 0;
  program.call(
    'defineBatch',
    spec.batchSize,
    learning?.latentDim ?? 0,
    uniform,
    seed % 2 ** 32,
    Math.floor(seed / 2 ** 32),
  );
  if (isCriticSpec(spec)) defineFixed(program, spec.generator);
  else defineNet(program, GENERATOR, spec.generator, generatorSizes(spec));
  defineNet(program, CRITIC, spec.critic, criticSizes(spec));
  const [criticLoss, generatorLoss, held] = OBJECTIVES[spec.objective];
  const isOneSided = spec.objective === 'wgan-gp' && spec.penalty === 'one-sided';
  program.call('defineObjective', criticLoss, generatorLoss, isOneSided ? PENALISED_ONE_SIDED : held);
  defineDataset(program, spec.dataset);
  defineLive(program, spec);
  program.call('layOut');
}

/** Tells a kernel the settings that may change while a run goes on, and what comes with them. */
export function defineLive(program: Program, spec: RunSpec): void {
  if (!isCriticSpec(spec)) defineOptimizer(program, GENERATOR, spec.generatorOptimizer);
  defineOptimizer(program, CRITIC, spec.criticOptimizer);
  program.call('defineStrength', spec.lambda, spec.clip);
}

function defineNet(program: Program, which: number, net: NetSpec, sizes: readonly number[]): void {
  program.call(
    'defineNet',
    which,
    ACTIVATIONS[net.activation],
    net.activation === 'leaky-relu' ? net.leak : 0,
  );
  sizes.slice(1).forEach((outputs, l) => {
    program.call('defineLayer', which, sizes[l]!, outputs);
  });
}

function defineOptimizer(program: Program, which: number, optimizer: OptimizerSpec): void {
  const step = (kind: number, keepFirst: number, keepSecond: number, epsilon: number): number =>
    program.call('defineOptimizer', which, kind, optimizer.learningRate, keepFirst, keepSecond, epsilon);
  switch (optimizer.kind) {
    case 'adam':
      step(0, optimizer.beta1, optimizer.beta2, optimizer.epsilon);
      return;
    case 'rmsprop':
      step(1, 0, optimizer.decay, optimizer.epsilon);
      return;
    case 'sgd':
      step(2, optimizer.momentum, 0, 0);
  }
}

function defineDataset(program: Program, dataset: AnyDataset): void {
  switch (dataset.name) {
    case 'swissroll':
      program.call('defineDataset', 1, 0, SWISS_ROLL_NOISE, 0);
      return;
    case 'ring':
      program.call('defineDataset', 2, 0, CURVE_NOISE, 0);
      return;
    case 'moons':
      program.call('defineDataset', 3, 0, CURVE_NOISE, 0);
      return;
    case 'normal':
      program.call('defineDataset', 4, 0, dataset.sd, dataset.mean);
      return;
    case 'segment':
      program.call('defineDataset', 5, 0, 0, 0);
      return;
    case 'drawn':
      defineCentres(program, dataset.points, DRAWN_NOISE);
      return;
    default: {
      const { modes, sd } = createDataset(dataset);
      defineCentres(program, modes.flat(), sd);
    }
  }
}

function defineFixed(program: Program, generator: FixedGenerator): void {
  switch (generator.fixed) {
    case 'noisy-real':
      program.call('defineFixed', 1, 0, generator.sd);
      return;
    case 'normal':
      program.call('defineFixed', 2, generator.mean, generator.sd);
      return;
    case 'segment':
      program.call('defineFixed', 3, generator.theta, 0);
  }
}

function defineCentres(program: Program, centres: readonly number[], sd: number): void {
  const at = program.call('defineDataset', 0, centres.length / 2, sd, 0);
  program.float64(at, centres.length).set(centres);
}
