/** The experiment as data: everything a training run depends on. Two runs of equal specs are the same run. */

/**
 * What the two nets minimise and what holds the critic; `losses/objectives.ts` has the formulas.
 *
 * `gan` and `ns-gan` Goodfellow et al. 2014 with the saturating and the non-saturating generator · `wgan` Arjovsky et al.
 * 2017, weights clipped · `wgan-gp` Gulrajani et al. 2017, gradient penalty · `wgan-sn` the same Wasserstein losses with
 * each weight matrix divided by its spectral norm, Miyato et al. 2018 (`spectral/spectralLayout.ts` says exactly how) · `lsgan`
 * Mao et al. 2017 · `hinge` Lim and Ye 2017.
 */
export type Objective = 'gan' | 'ns-gan' | 'wgan' | 'wgan-gp' | 'wgan-sn' | 'lsgan' | 'hinge';

/** Data sets that need no data of their own. */
export type NamedDataset = '8gaussians' | '25gaussians' | 'swissroll' | 'ring' | 'moons';

/** What the real samples come from; `drawn` carries its points as x0, y0, x1, y1 … in [−2, 2]. */
export type DatasetSpec =
  { readonly name: NamedDataset } | { readonly name: 'drawn'; readonly points: readonly number[] };

/** Data that a critic can be looked at on; `dimensionOf` has how many numbers a point is. */
export type AnyDataset =
  | DatasetSpec
  | {
      /** Numbers of N(mean, sd²) on the line; sd 0 is a point mass. */
      readonly name: 'normal';
      readonly mean: number;
      readonly sd: number;
    }
  /** Points (0, y) of the plane with y uniform in [0, 1): Arjovsky et al. 2017, example 1. */
  | { readonly name: 'segment' };

/**
 * A generator that does not learn: a law from which each batch is drawn.
 *
 * `noisy-real` an independent batch of the data plus N(0, sd²I), with any data: the fixed generator of Gulrajani et al.
 * 2017, figure 1 (sd 1) · `normal` numbers of N(mean, sd²), with data on the line; sd 0 is a point mass · `segment` points
 * (theta, y) with y uniform in [0, 1), with data in the plane.
 */
export type FixedGenerator =
  | { readonly fixed: 'noisy-real'; readonly sd: number }
  | { readonly fixed: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly fixed: 'segment'; readonly theta: number };

/** Activation of the hidden layers; the output layer is linear. `softplus` is ln(1 + eᶻ). */
export type Activation = 'relu' | 'leaky-relu' | 'tanh' | 'softplus';

/** The hidden layers of a net. */
export type NetSpec =
  | {
      /** Widths of the hidden layers, input side first. */
      readonly hidden: readonly number[];
      readonly activation: Exclude<Activation, 'leaky-relu'>;
    }
  | {
      readonly hidden: readonly number[];
      readonly activation: 'leaky-relu';
      /** Slope below zero, and at it. */
      readonly leak: number;
    };

/** Components of a latent vector: standard normal, or uniform on [−1, 1). */
export type Noise = 'normal' | 'uniform';

/** `two-sided` punishes every slope but 1, (‖∇f‖ − 1)²; `one-sided` only steeper ones, max(0, ‖∇f‖ − 1)². */
export type Penalty = 'two-sided' | 'one-sided';

export type OptimizerSpec =
  | {
      readonly kind: 'adam';
      readonly learningRate: number;
      readonly beta1: number;
      readonly beta2: number;
      readonly epsilon: number;
    }
  | {
      readonly kind: 'rmsprop';
      readonly learningRate: number;
      readonly decay: number;
      readonly epsilon: number;
    }
  | {
      readonly kind: 'sgd';
      readonly learningRate: number;
      /** μ of v ← μv + g, w ← w − ηv; 0 is plain descent. */
      readonly momentum: number;
    };

/** What every experiment has: the data and the critic, and how it learns. */
interface CriticFields {
  readonly objective: Objective;
  readonly critic: NetSpec;
  readonly batchSize: number;
  /** Weight of the gradient penalty; read by `wgan-gp` alone. */
  readonly lambda: number;
  /** Which slopes the gradient penalty punishes; read by `wgan-gp` alone. */
  readonly penalty: Penalty;
  /** Bound of the critic's weights and biases; read by `wgan` alone. */
  readonly clip: number;
  readonly criticOptimizer: OptimizerSpec;
  /** Integer from 0 to 2³² − 1; every random number of the run follows from it. */
  readonly seed: number;
}

/** An experiment in which both nets learn, on any data. */
export interface GanSpec extends CriticFields {
  readonly dataset: AnyDataset;
  /** Dimension of the generator's input. */
  readonly latentDim: number;
  readonly noise: Noise;
  readonly generator: NetSpec;
  /** Critic updates before each generator update. */
  readonly nCritic: number;
  readonly generatorOptimizer: OptimizerSpec;
}

/** An experiment in which both nets learn, on data of the plane that a generator is usually shown. */
export interface TrainSpec extends GanSpec {
  readonly dataset: DatasetSpec;
}

/**
 * An experiment in which the critic alone learns, against a generator that stands still.
 *
 * An iteration is one critic update: there are no generator updates, no `nCritic`, and no latent vectors, so a spec that
 * names any of them is refused.
 */
export interface CriticSpec extends CriticFields {
  readonly dataset: AnyDataset;
  readonly generator: FixedGenerator;
  readonly latentDim?: never;
  readonly noise?: never;
  readonly nCritic?: never;
  readonly generatorOptimizer?: never;
}

/** Any experiment that a trainer runs; `isCriticSpec` tells which kind. */
export type RunSpec = GanSpec | CriticSpec;

/** The settings that may change while a run goes on, without starting it again; a `CriticSpec` has only the critic's. */
export interface LiveFields {
  readonly generatorLearningRate: number;
  readonly criticLearningRate: number;
  readonly nCritic: number;
  readonly lambda: number;
  readonly clip: number;
}

/** The live fields that a run whose generator stands still does not have. */
export const generatorLiveFields = [
  'generatorLearningRate',
  'nCritic',
] as const satisfies readonly (keyof LiveFields)[];

export const liveFields = [
  'generatorLearningRate',
  'criticLearningRate',
  'nCritic',
  'lambda',
  'clip',
] as const satisfies readonly (keyof LiveFields)[];
