import { tensor2d, type Tensor2D } from '@tensorflow/tfjs-core';
import { latentBatch } from '../../batches.ts';
import type { TrainSpec } from '../../spec.ts';
import { backward, inputGradient, weightGradient } from './backward.ts';
import { forward } from './forward.ts';
import { layersOf } from './layers.ts';
import { generatorLossGradient } from './lossGradients.ts';
import type { Net } from './net.ts';
import { optimizerStep, type Trained } from './optimizerStep.ts';

/** What one generator update gives; a `type`, since tfjs's `tidy` does not take an `interface`. */
export type GeneratorUpdate = {
  readonly trained: Trained;
  /** Critic values at the generated points, before the update; [n][1]. */
  readonly values: Tensor2D;
};

/** Update `k` (from 0) of the generator; the critic is only read: the loss goes back through it to the points. */
export function generatorUpdate(spec: TrainSpec, generator: Net, critic: Net, k: number): GeneratorUpdate {
  const layers = layersOf(generator.now().weights, generator.layout);
  const latent = tensor2d(latentBatch(spec, 'generator', k), [spec.batchSize, spec.latentDim]);
  const pass = forward(layers, latent, generator.slope);

  const judge = layersOf(critic.now().weights, critic.layout);
  const judged = forward(judge, pass.output, critic.slope);
  const atPoints = inputGradient(
    judge,
    backward(judge, judged, generatorLossGradient(spec.objective, judged.output)),
  );

  const gradient = weightGradient(backward(layers, pass, atPoints), pass);
  const trained = optimizerStep(spec.generatorOptimizer, generator.now(), gradient, generator.step() + 1);
  return { trained, values: judged.output };
}
