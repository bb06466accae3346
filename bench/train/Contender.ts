import type { TrainSpec } from '@/train/spec.ts';

/** Something that trains an experiment: one of our engines, or a peer. */
export interface Contender {
  /** As the keys of the ratios name it. */
  readonly name: string;
  readonly role: 'engine' | 'peer';
  /** What it is exactly: versions, and whether a GPU is one that the processor imitates. */
  readonly detail: string;
  /** The experiment to check it on where that is not the one it is timed on. */
  readonly checkedOn?: (spec: TrainSpec) => TrainSpec;
  /** Races although its first updates stray: why they do. */
  readonly strays?: string;
  /** Gets ready at the experiment's initial weights; nothing of this is timed. */
  readonly open: (spec: TrainSpec) => Promise<Racer>;
}

/** A contender at some point of a run. */
export interface Racer {
  /** One update, with the very batch that `batches.ts` has for it. */
  readonly update: (which: 'critic' | 'generator') => Promise<void>;
  /** Whole iterations, nCritic critic updates and one of the generator each, until they are done: milliseconds. */
  readonly iterate: (count: number) => Promise<number>;
  /** Both nets' weights, flat as `mlpLayout` has them. */
  readonly weights: () => Promise<Weights>;
  /** The generator's points, one for each latent vector. */
  readonly generate: (latent: Float32Array) => Promise<Float32Array>;
  readonly close: () => void;
}

export interface Weights {
  readonly generator: ArrayLike<number>;
  readonly critic: ArrayLike<number>;
}
