/** The experiment as data: everything a training run depends on. Two runs of equal specs are the same run. */

export type Objective = 'gan' | 'ns-gan' | 'wgan' | 'wgan-gp';

/** Data sets that need no data of their own. */
export type NamedDataset = '8gaussians' | '25gaussians' | 'swissroll' | 'ring' | 'moons';

/** What the real samples come from; `drawn` carries its points as x0, y0, x1, y1 … in [−2, 2]. */
export type DatasetSpec =
  { readonly name: NamedDataset } | { readonly name: 'drawn'; readonly points: readonly number[] };

/** `leaky-relu` has slope 0.2 below zero. */
export type Activation = 'relu' | 'leaky-relu';

export interface GeneratorSpec {
  /** Widths of the hidden layers, input side first. */
  readonly hidden: readonly number[];
  readonly activation: 'relu';
}

export interface CriticSpec {
  readonly hidden: readonly number[];
  readonly activation: Activation;
}

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
  | { readonly kind: 'sgd'; readonly learningRate: number };

export interface TrainSpec {
  readonly objective: Objective;
  readonly dataset: DatasetSpec;
  /** Dimension of the generator's standard normal input. */
  readonly latentDim: number;
  readonly generator: GeneratorSpec;
  readonly critic: CriticSpec;
  readonly batchSize: number;
  /** Critic updates before each generator update. */
  readonly nCritic: number;
  /** Weight of the gradient penalty; read by `wgan-gp` alone. */
  readonly lambda: number;
  /** Bound of the critic's weights and biases; read by `wgan` alone. */
  readonly clip: number;
  readonly generatorOptimizer: OptimizerSpec;
  readonly criticOptimizer: OptimizerSpec;
  /** Integer from 0 to 2³² − 1; every random number of the run follows from it. */
  readonly seed: number;
}

/** The settings that may change while a run goes on, without starting it again. */
export interface LiveFields {
  readonly generatorLearningRate: number;
  readonly criticLearningRate: number;
  readonly nCritic: number;
  readonly lambda: number;
  readonly clip: number;
}

export const liveFields = [
  'generatorLearningRate',
  'criticLearningRate',
  'nCritic',
  'lambda',
  'clip',
] as const satisfies readonly (keyof LiveFields)[];
