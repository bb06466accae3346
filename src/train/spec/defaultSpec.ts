import type { Objective, OptimizerSpec, TrainSpec } from './TrainSpec.ts';

/**
 * Moments of the toy code of Gulrajani et al. (gan_toy.py: Adam(1e-4, β₁ .5, β₂ .9), ε as Kingma and Ba print it).
 * The rate is ten times theirs: 64-wide nets take it, and a reader waits a minute, not 100,000 iterations.
 */
const ADAM: OptimizerSpec = { kind: 'adam', learningRate: 1e-3, beta1: 0.5, beta2: 0.9, epsilon: 1e-8 };

/** Arjovsky et al. 2017, Algorithm 1: RMSProp at 5e-5; decay and ε as PyTorch, which their code used, sets them. */
const RMSPROP: OptimizerSpec = { kind: 'rmsprop', learningRate: 5e-5, decay: 0.99, epsilon: 1e-8 };

/** Critic updates to one of the generator. */
const N_CRITIC: Readonly<Record<Objective, number>> = {
  // Goodfellow et al. 2014 use 1 in their experiments.
  gan: 1,
  'ns-gan': 1,
  // Both WGAN papers: 5, so that the critic is near its best.
  wgan: 5,
  'wgan-gp': 5,
  // Miyato et al. 2018, table 1: 5 in four of their six settings, one of them with this very Adam.
  'wgan-sn': 5,
  // Mao et al. 2017 build on DCGAN (Radford et al. 2016), whose two nets take turns.
  lsgan: 1,
  // Zhang et al. 2019 (SAGAN) train the hinge loss by turns.
  hinge: 1,
};

/** What all objectives share, so that two runs side by side differ in the loss alone. */
const SHARED = {
  dataset: { name: '8gaussians' },
  // gan_toy.py: two-dimensional standard normal noise, ReLU layers, batches of 256.
  latentDim: 2,
  noise: 'normal',
  // gan_toy.py has 3 layers of 512; 2 of 64 fit a phone and still cover the toy data.
  generator: { hidden: [64, 64], activation: 'relu' },
  critic: { hidden: [64, 64], activation: 'relu' },
  batchSize: 256,
  // gan_toy.py: λ = .1 for two-dimensional toys; the paper's 10 hardly learns in demo time.
  lambda: 0.1,
  // Gulrajani et al. 2017, section 4: two-sided.
  penalty: 'two-sided',
  // Arjovsky et al. 2017, Algorithm 1.
  clip: 0.01,
  seed: 3,
} satisfies Partial<TrainSpec>;

/** Where a run begins unless told otherwise: the constants of the papers and of their toy code, for one objective. */
export function defaultSpec(objective: Objective): TrainSpec {
  const optimizer = objective === 'wgan' ? RMSPROP : ADAM;
  return {
    ...SHARED,
    objective,
    nCritic: N_CRITIC[objective],
    generatorOptimizer: optimizer,
    criticOptimizer: optimizer,
  };
}
