import type { ObjectiveRule } from '../losses/objectives.ts';
import type { Penalty } from '../spec.ts';
import { addPenaltyGradient } from './addPenaltyGradient.ts';
import { addWeightGradients, backward } from './backward.ts';
import { forward } from './forward.ts';
import type { Mlp } from './forward.ts';
import { gradientPenalty } from './gradientPenalty.ts';
import { view } from './matrix.ts';
import type { Matrix } from './matrix.ts';

export interface CriticGradient {
  /** With λ times the penalty where the objective has one. */
  readonly loss: number;
  /** Mean f(real) − mean f(fake). */
  readonly difference: number;
  /** Mean ‖∇f(x̂)‖; NaN without a penalty. */
  readonly gradientNormMean: number;
  /** Flat, in the order of the critic's weights. */
  readonly gradient: Float64Array;
}

/** The penalty's mixing weights ε, one a row, its weight λ, and its kind: two-sided unless said. */
export interface PenaltyTerm {
  readonly mix: ArrayLike<number>;
  readonly lambda: number;
  readonly kind?: Penalty;
}

/** Loss and weight gradient of a critic for one batch of real and generated points, n × 2 each. */
export function criticGradient(
  critic: Mlp,
  rule: ObjectiveRule,
  real: Matrix,
  fake: Matrix,
  penaltyTerm: PenaltyTerm | null,
): CriticGradient {
  const n = real.rows;
  const both = new Float64Array(real.data.length + fake.data.length);
  both.set(real.data);
  both.set(fake.data, real.data.length);
  const tape = forward(critic, view(both, n + fake.rows, real.columns));
  const onReal = tape.output.data.subarray(0, n);
  const onFake = tape.output.data.subarray(n);
  const { loss, real: byReal, fake: byFake } = rule.criticLoss(onReal, onFake);
  const outputGradient = Float64Array.of(...byReal, ...byFake);
  const gradient = new Float64Array(critic.layout.length);
  const { deltas } = backward(critic, tape, view(outputGradient, outputGradient.length, 1));
  addWeightGradients(critic, tape.inputs, deltas, gradient);
  const difference = mean(onReal) - mean(onFake);
  if (penaltyTerm === null) return { loss, difference, gradientNormMean: NaN, gradient };
  const penalised = gradientPenalty(critic, mixedPoints(real, fake, penaltyTerm.mix), penaltyTerm.kind);
  addPenaltyGradient(critic, penalised, penaltyTerm.lambda, gradient);
  return {
    loss: loss + penaltyTerm.lambda * penalised.value,
    difference,
    gradientNormMean: mean(penalised.norms),
    gradient,
  };
}

/** x̂ = ε·real + (1 − ε)·fake: Gulrajani et al. 2017, Algorithm 1, line 6. */
export function mixedPoints(real: Matrix, fake: Matrix, mix: ArrayLike<number>): Matrix {
  const { rows, columns } = real;
  const mixed = real.data.map((x, i) => {
    const epsilon = mix[Math.floor(i / columns)]!;
    return epsilon * x + (1 - epsilon) * fake.data[i]!;
  });
  return view(mixed, rows, columns);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
