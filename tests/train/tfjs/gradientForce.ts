import type { EngineState } from '@/train/engine.ts';
import { OBJECTIVES } from '@/train/losses/objectives.ts';
import { criticBatch } from '@/train/metrics/criticBatch.ts';
import { addWeightGradients, backward } from '@/train/reference/backward.ts';
import { forward, type Mlp } from '@/train/reference/forward.ts';
import { view, type Matrix } from '@/train/reference/matrix.ts';
import { createTrainedNet } from '@/train/reference/trainedNet.ts';
import type { RunSpec } from '@/train/spec.ts';

/**
 * The largest component of the gradients with which the real points alone and the generated points alone pull at the
 * critic in the update made from `state`.
 *
 * The two nearly cancel where the loss is a difference of means: a softplus unit of a clipped critic is ln 2 for both, and
 * what is left is a hundredth of either. Rounding is relative to what was subtracted, not to what is left.
 */
export function gradientForce(spec: RunSpec, state: EngineState): number {
  const critic = createTrainedNet(spec, 'critic');
  critic.restore(state.critic, state.criticOptimizer, state.spectral ?? []);
  critic.begin();
  const { real, fake } = criticBatch(spec, state);
  const net = critic.net();
  const values = [real, fake].map((points) => forward(net, points).output.data);
  const slopes = OBJECTIVES[spec.objective].criticLoss(values[0]!, values[1]!);
  return Math.max(pull(net, real, slopes.real), pull(net, fake, slopes.fake));
}

function pull(net: Mlp, points: Matrix, slopes: Float64Array): number {
  const tape = forward(net, points);
  const { deltas } = backward(net, tape, view(slopes, slopes.length, 1));
  const gradient = new Float64Array(net.layout.length);
  addWeightGradients(net, tape.inputs, deltas, gradient);
  return gradient.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
