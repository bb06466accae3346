import { defaultSpec, type OptimizerSpec, type TrainSpec } from '@/train/spec.ts';

/** An experiment that every contender runs. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  readonly spec: TrainSpec;
  /** Raced only when named: too large for what has no GPU. */
  readonly onlyNamed?: true;
  /** Whether a contender is also timed until its generator reaches every mode. */
  readonly timesModes: boolean;
}

const adam: OptimizerSpec = { kind: 'adam', learningRate: 1e-3, beta1: 0.5, beta2: 0.9, epsilon: 1e-8 };
const rmsprop: OptimizerSpec = { kind: 'rmsprop', learningRate: 5e-5, decay: 0.99, epsilon: 1e-8 };
const small = { hidden: [64, 64], activation: 'relu' } as const;
const large = { hidden: [128, 128, 128], activation: 'relu' } as const;
const huge = { hidden: [512, 512, 512, 512], activation: 'relu' } as const;

/** Written out, so that a new default elsewhere does not change what was measured here. */
const penalised: TrainSpec = {
  ...defaultSpec('wgan-gp'),
  dataset: { name: '8gaussians' },
  generator: small,
  critic: small,
  batchSize: 256,
  nCritic: 5,
  generatorOptimizer: adam,
  criticOptimizer: adam,
};

export const workloads: readonly Workload[] = [
  {
    name: 'W1',
    title: '8 Gaussians, nets 2-64-64, batch 256, gradient penalty, 5 critic updates, Adam(1e-3, 0.5, 0.9)',
    spec: penalised,
    timesModes: true,
  },
  {
    name: 'W2',
    title: '25 Gaussians, three hidden layers of 128, the rest as W1',
    spec: { ...penalised, dataset: { name: '25gaussians' }, generator: large, critic: large },
    timesModes: false,
  },
  {
    name: 'W3',
    title: 'The nets and data of W1, weights clipped at 0.01, RMSProp(5e-5)',
    spec: {
      ...penalised,
      objective: 'wgan',
      clip: 0.01,
      generatorOptimizer: rmsprop,
      criticOptimizer: rmsprop,
    },
    // Clipped at these rates it takes many thousands of iterations.
    timesModes: false,
  },
  {
    name: 'W4',
    title: '25 Gaussians, four hidden layers of 512, batch 1,024, the rest as W1: for a GPU',
    spec: { ...penalised, dataset: { name: '25gaussians' }, generator: huge, critic: huge, batchSize: 1024 },
    onlyNamed: true,
    timesModes: false,
  },
];
