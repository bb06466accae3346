import type { EngineState } from '../engine.ts';
import { OBJECTIVES } from '../losses/objectives.ts';
import { criticGradient } from '../reference/criticGradient.ts';
import type { Mlp } from '../reference/forward.ts';
import { mixBatch } from '../batches.ts';
import type { RunSpec } from '../spec.ts';
import { criticBatch, type CriticBatch } from './criticBatch.ts';
import { lossSweep, type LayerGradient } from './lossSweep.ts';
import { restoredCritic } from './restoredCritic.ts';

/**
 * How large the gradient of a critic's loss is at each layer, input side first, in decades: where it vanishes or explodes.
 *
 * Gulrajani et al. 2017 (arXiv 1704.00028), figure 1b left, plots the norm of the gradient of the critic's loss "with
 * respect to successive layers of activations": that is `log10Activations`, of the loss without its penalty and per
 * point, so a Wasserstein loss begins at 0 in the output layer. `log10Weights` is of W as the critic computes with it, with
 * the penalty where the objective has one. Without a penalty nothing underflows on the way: c = .001 in twelve layers of
 * 64 is 10⁻²⁷ at the input. The batch is that of the next critic update.
 */
export function layerGradients(spec: RunSpec, state: EngineState): readonly LayerGradient[] {
  const critic = restoredCritic(spec, state);
  const batch = criticBatch(spec, state);
  const sweep = lossSweep(critic, OBJECTIVES[spec.objective], batch);
  if (!OBJECTIVES[spec.objective].penalises) return sweep;
  const weights = penalisedWeights(spec, critic, batch, state.criticUpdates);
  return sweep.map((layer, l) => ({ ...layer, log10Weights: weights[l]! }));
}

function penalisedWeights(
  spec: RunSpec,
  critic: Mlp,
  { real, fake }: CriticBatch,
  k: number,
): readonly number[] {
  const term = { mix: mixBatch(spec, k), lambda: spec.lambda, kind: spec.penalty };
  const { gradient } = criticGradient(critic, OBJECTIVES[spec.objective], real, fake, term);
  return critic.layout.layers.map(({ weights, biases }) =>
    Math.log10(Math.sqrt(gradient.subarray(weights, biases).reduce((sum, g) => sum + g * g, 0))),
  );
}
