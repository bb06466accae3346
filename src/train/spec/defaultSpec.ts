import type { Objective, OptimizerSpec, TrainSpec } from './TrainSpec.ts';

/**
 * Moments of the toy code of Gulrajani et al. (gan_toy.py: Adam(1e-4, β₁ .5, β₂ .9), ε as Kingma and Ba print it).
 * The rate is ten times theirs: 64-wide nets take it, and a reader waits a minute, not 100,000 iterations.
 */
const ADAM: OptimizerSpec = { kind: 'adam', learningRate: 1e-3, beta1: 0.5, beta2: 0.9, epsilon: 1e-8 };

/** Arjovsky et al. 2017, Algorithm 1: RMSProp at 5e-5; decay and ε as PyTorch, which their code used, sets them. */
const RMSPROP: OptimizerSpec = { kind: 'rmsprop', learningRate: 5e-5, decay: 0.99, epsilon: 1e-8 };

/** What all objectives share, so that two runs side by side differ in the loss alone. */
const SHARED = {
  dataset: { name: '8gaussians' },
  // gan_toy.py: two-dimensional standard normal noise, ReLU layers, batches of 256.
  latentDim: 2,
  // gan_toy.py has 3 layers of 512; 2 of 64 fit a phone and still cover the toy data.
  generator: { hidden: [64, 64], activation: 'relu' },
  critic: { hidden: [64, 64], activation: 'relu' },
  batchSize: 256,
  // gan_toy.py: λ = .1 for two-dimensional toys; the paper's 10 hardly learns in demo time.
  lambda: 0.1,
  // Arjovsky et al. 2017, Algorithm 1.
  clip: 0.01,
  seed: 3,
} satisfies Partial<TrainSpec>;

/** Where a run begins unless told otherwise: the constants of the papers and of their toy code, for one objective. */
export function defaultSpec(objective: Objective): TrainSpec {
  // Both WGAN papers make 5 critic updates to one of the generator; Goodfellow et al. 2014 use 1 in their experiments.
  const nCritic = objective === 'gan' || objective === 'ns-gan' ? 1 : 5;
  const optimizer = objective === 'wgan' ? RMSPROP : ADAM;
  return { ...SHARED, objective, nCritic, generatorOptimizer: optimizer, criticOptimizer: optimizer };
}
