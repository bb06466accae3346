import { defaultSpec, type TrainSpec } from '@/train/spec.ts';

/** As small as a net can be: what leaks leaks at every size. */
export const soakSpec: TrainSpec = {
  ...defaultSpec('wgan-gp'),
  batchSize: 2,
  nCritic: 1,
  generator: { hidden: [2], activation: 'relu' },
  critic: { hidden: [2], activation: 'softplus' },
  // So slow that in all this time nothing becomes too large.
  generatorOptimizer: { kind: 'adam', learningRate: 1e-6, beta1: 0.5, beta2: 0.9, epsilon: 1e-8 },
  criticOptimizer: { kind: 'adam', learningRate: 1e-6, beta1: 0.5, beta2: 0.9, epsilon: 1e-8 },
};
