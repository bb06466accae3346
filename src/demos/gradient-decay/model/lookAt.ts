import type { EngineState } from '@/train/engine.ts';
import { jsLowerBound } from '@/train/metrics/jsLowerBound.ts';
import { restoredCritic } from '@/train/metrics/restoredCritic.ts';
import { shiftGradients } from '@/train/metrics/shiftGradients.ts';
import { forward } from '@/train/reference/forward.ts';
import { view } from '@/train/reference/matrix.ts';
import type { CriticSpec } from '@/train/spec.ts';
import { placesOf } from './placesOf.ts';
import { specsOf, type Experiment } from './specsOf.ts';

/** The discriminator after some updates. */
export interface DiscriminatorLook {
  readonly updates: number;
  /** Decimal logarithm of |∂θ E ln(1 − D)|. */
  readonly logSaturating: number;
  /** |∂θ E (−ln D)|. */
  readonly nonSaturating: number;
  /** log 2 − loss/2, of the latest batch; NaN before the first. */
  readonly jsBound: number;
  /** At `placesOf`. */
  readonly logits: readonly number[];
}

/** The critic after some updates. */
export interface CriticLook {
  readonly updates: number;
  /** |∂θ E f|. */
  readonly gradient: number;
  /** At `placesOf`; a critic is free to be moved up or down, so the first is 0. */
  readonly values: readonly number[];
}

interface Snapshot {
  readonly updates: number;
  readonly state: EngineState;
  readonly criticLoss: number;
}

export function lookAtDiscriminator(experiment: Experiment, { updates, state, criticLoss }: Snapshot) {
  const spec = specsOf(experiment).discriminator;
  const { saturating, nonSaturating } = shiftGradients(spec, state);
  return {
    updates,
    logSaturating: saturating.log10Size,
    nonSaturating: Math.abs(nonSaturating.value),
    jsBound: jsLowerBound(criticLoss),
    logits: profile(experiment, spec, state),
  } satisfies DiscriminatorLook;
}

export function lookAtCritic(experiment: Experiment, { updates, state }: Snapshot): CriticLook {
  const spec = specsOf(experiment).critic;
  const values = profile(experiment, spec, state);
  return {
    updates,
    gradient: Math.abs(shiftGradients(spec, state).wasserstein.value),
    values: values.map((value) => value - values[0]!),
  };
}

/** What a net says along the line across both laws, half-way up the segments. */
function profile(experiment: Experiment, spec: CriticSpec, state: EngineState): readonly number[] {
  const places = placesOf(experiment);
  const points = experiment.noise === 0 ? places.flatMap((x) => [x, 0.5]) : places;
  const rows = view(Float64Array.from(points), places.length, points.length / places.length);
  return Array.from(forward(restoredCritic(spec, state), rows).output.data);
}
