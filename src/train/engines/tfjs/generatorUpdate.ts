import { tensor2d, type Tensor2D } from '@tensorflow/tfjs-core';
import { latentBatch } from '../../batches.ts';
import type { GanSpec } from '../../spec.ts';
import { backward, inputGradient } from './backward.ts';
import { forward } from './forward.ts';
import { generatorLossGradient } from './lossGradients.ts';
import type { Net, Trained } from './net.ts';
import { optimizerStep } from './optimizerStep.ts';
import { weightGradient } from './weightGradient.ts';

/** What one generator update gives; a `type`, since tfjs's `tidy` does not take an `interface`. */
export type GeneratorUpdate = {
  readonly trained: Trained;
  /** Critic values at the generated points, before the update; [n][1]. */
  readonly values: Tensor2D;
};

/** Update `k` (from 0) of the generator; the critic is only read: the loss goes back through it to the points. */
export function generatorUpdate(spec: GanSpec, generator: Net, critic: Net, k: number): GeneratorUpdate {
  const layers = generator.layers();
  const latent = tensor2d(latentBatch(spec, 'generator', k), [spec.batchSize, spec.latentDim]);
  const pass = forward(layers, latent, spec.generator);

  const judge = critic.layers();
  const judged = forward(judge, pass.output, spec.critic);
  const atPoints = inputGradient(
    judge,
    backward(judge, judged, generatorLossGradient(spec.objective, judged.output)),
  );

  const { deltas } = backward(layers, pass, atPoints);
  const gradient = weightGradient(layers, deltas, pass.inputs);
  const { spectral, ...now } = generator.now();
  const next = optimizerStep(spec.generatorOptimizer, now, gradient, generator.step() + 1);
  return { trained: { ...next, spectral }, values: judged.output };
}
