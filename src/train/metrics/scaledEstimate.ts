import type { EngineState } from '../engine.ts';
import { forward } from '../reference/forward.ts';
import type { TrainSpec } from '../spec.ts';
import { criticBatch } from './criticBatch.ts';
import { criticLipschitz, type CriticLipschitz } from './criticLipschitz.ts';
import { optimalMatching } from './optimalMatching.ts';
import { restoredCritic } from './restoredCritic.ts';

/** What a critic says of a batch, beside how steep it is and what is true of the same batch. */
export interface ScaledEstimate extends CriticLipschitz {
  /** Mean f(real) − mean f(fake). */
  readonly difference: number;
  /** Exact W₁ between the same points. */
  readonly w1: number;
}

/**
 * The difference of a snapshot's critic on its next batch, with the Lipschitz constant K that makes a distance of it.
 *
 * Kantorovich–Rubinstein: mean f(real) − mean f(fake) ≤ K W₁ for every f of constant K (Arjovsky et al. 2017, equation 3), so
 * `difference / bound` ≤ `w1` whatever the critic. Dividing by `measured` ≤ K is no bound, but is near W₁ for a critic that is about
 * as steep everywhere.
 */
export function scaledEstimate(spec: TrainSpec, state: EngineState): ScaledEstimate {
  const critic = restoredCritic(spec, state);
  const { real, fake } = criticBatch(spec, state);
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ...criticLipschitz(spec, state),
    difference: mean(forward(critic, real).output.data) - mean(forward(critic, fake).output.data),
    w1: optimalMatching(fake.data, real.data, 1).distance,
  };
}
