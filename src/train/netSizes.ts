import { dimensionOf, type GanSpec, type RunSpec } from './spec.ts';

/** Layer sizes of the generator: latent vector, hidden layers, a point of the line or plane. */
export function generatorSizes(spec: GanSpec): readonly number[] {
  return [spec.latentDim, ...spec.generator.hidden, dimensionOf(spec.dataset)];
}

/** Layer sizes of the critic: a point of the line or plane, hidden layers, one value. */
export function criticSizes(spec: RunSpec): readonly number[] {
  return [dimensionOf(spec.dataset), ...spec.critic.hidden, 1];
}
