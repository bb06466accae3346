import type { TrainSpec } from './spec.ts';

/** Data are points of the plane. */
const DATA_DIM = 2;

/** Layer sizes of the generator: latent vector, hidden layers, a point of the plane. */
export function generatorSizes(spec: TrainSpec): readonly number[] {
  return [spec.latentDim, ...spec.generator.hidden, DATA_DIM];
}

/** Layer sizes of the critic: a point of the plane, hidden layers, one value. */
export function criticSizes(spec: TrainSpec): readonly number[] {
  return [DATA_DIM, ...spec.critic.hidden, 1];
}
