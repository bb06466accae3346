import {
  add,
  clipByValue,
  concat,
  mul,
  sub,
  tensor2d,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { fixedBatch, latentBatch, mixBatch, realBatch } from '../../batches.ts';
import { OBJECTIVES } from '../../losses/objectives.ts';
import { noGenerator } from '../../noGenerator.ts';
import { dimensionOf, isCriticSpec, type RunSpec } from '../../spec.ts';
import { backward } from './backward.ts';
import { forward } from './forward.ts';
import { layersOf } from './layers.ts';
import { criticLossGradient } from './lossGradients.ts';
import type { Net, Trained } from './net.ts';
import { optimizerStep } from './optimizerStep.ts';
import { penaltyGradient } from './penaltyGradient.ts';
import { powerIteration } from './powerIteration.ts';
import { weightGradient } from './weightGradient.ts';

/** What one critic update gives; a `type`, since tfjs's `tidy` does not take an `interface`. */
export type CriticUpdate = {
  readonly trained: Trained;
  /** Critic values at the real and then the generated points, before the update; [2n][1]. */
  readonly values: Tensor2D;
  /** ‖∇f‖ at the mixed points, where the objective penalises it; [n][1]. */
  readonly norms: Tensor2D | undefined;
};

/** Update `k` (from 0) of the critic; the generator is only read, and null where it is a fixed law. */
export function criticUpdate(spec: RunSpec, generator: Net | null, critic: Net, k: number): CriticUpdate {
  const { clips, penalises, normalises } = OBJECTIVES[spec.objective];
  const { spectral: old, ...now } = critic.now();
  const spectral = normalises ? powerIteration(now.weights, critic.layout, old) : old;
  const layers = normalises ? layersOf(now.weights, critic.layout, spectral) : critic.layers();
  const real = tensor2d(realBatch(spec, k), [spec.batchSize, dimensionOf(spec.dataset)]);
  const fake = generated(spec, generator, k);

  const pass = forward(layers, concat([real, fake]), spec.critic);
  const { deltas } = backward(layers, pass, criticLossGradient(spec.objective, pass.output));
  const ofLoss = weightGradient(layers, deltas, pass.inputs);

  const penalty = penalises
    ? penaltyGradient(layers, mixed(spec, real, fake, k), spec.critic, spec.lambda, spec.penalty)
    : undefined;
  const gradient: Tensor1D = penalty ? add(ofLoss, penalty.gradient) : ofLoss;

  const next = optimizerStep(spec.criticOptimizer, now, gradient, critic.step() + 1);
  const weights = clips ? clipByValue(next.weights, -spec.clip, spec.clip) : next.weights;
  return { trained: { ...next, weights, spectral }, values: pass.output, norms: penalty?.norms };
}

function generated(spec: RunSpec, generator: Net | null, k: number): Tensor2D {
  if (isCriticSpec(spec)) return tensor2d(fixedBatch(spec, k), [spec.batchSize, dimensionOf(spec.dataset)]);
  if (generator === null) throw noGenerator('generate');
  const latent = tensor2d(latentBatch(spec, 'critic', k), [spec.batchSize, spec.latentDim]);
  return forward(generator.layers(), latent, spec.generator).output;
}

/** x̂ = ε·real + (1 − ε)·fake, written with one product: fake + ε·(real − fake). */
function mixed(spec: RunSpec, real: Tensor2D, fake: Tensor2D, k: number): Tensor2D {
  const epsilon = tensor2d(mixBatch(spec, k), [spec.batchSize, 1]);
  return add(fake, mul(epsilon, sub(real, fake)));
}
