import type { ObjectiveRule } from '../losses/objectives.ts';
import { addWeightGradients, backward } from './backward.ts';
import { forward } from './forward.ts';
import type { Mlp } from './forward.ts';
import { view } from './matrix.ts';
import type { Matrix } from './matrix.ts';

export interface GeneratorGradient {
  readonly loss: number;
  /** Derivative of the loss by each generated point, n × 2. */
  readonly byPoint: Matrix;
  /** Flat, in the order of the generator's weights. */
  readonly gradient: Float64Array;
}

/** Loss and weight gradient of a generator for one batch of latent vectors, through a critic that stands still. */
export function generatorGradient(
  generator: Mlp,
  critic: Mlp,
  rule: ObjectiveRule,
  latent: Matrix,
): GeneratorGradient {
  const made = forward(generator, latent);
  const judged = forward(critic, made.output);
  const { loss, fake } = rule.generatorLoss(judged.output.data);
  const { input: byPoint } = backward(critic, judged, view(fake, fake.length, 1));
  const { deltas } = backward(generator, made, byPoint);
  const gradient = new Float64Array(generator.layout.length);
  addWeightGradients(generator, made.inputs, deltas, gradient);
  return { loss, byPoint, gradient };
}
