import type { EngineState } from '../engine.ts';
import type { Mlp } from '../reference/forward.ts';
import { createTrainedNet } from '../reference/trainedNet.ts';
import type { RunSpec } from '../spec.ts';

/**
 * The critic of a snapshot in float64, as it computes: with `wgan-sn` its matrices are divided by their spectral norms.
 *
 * Throws a `RangeError` for a snapshot of other nets.
 */
export function restoredCritic(spec: RunSpec, state: EngineState): Mlp {
  const critic = createTrainedNet(spec, 'critic');
  critic.restore(state.critic, state.criticOptimizer, state.spectral ?? []);
  return critic.net();
}
