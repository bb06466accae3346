import { curvature } from './activation.ts';
import { addProduct } from './addProduct.ts';
import { addWeightGradients, multiplyBy } from './backward.ts';
import { weightsOf } from './forward.ts';
import type { Mlp } from './forward.ts';
import type { GradientPenalty } from './gradientPenalty.ts';
import { transpose, view, zeros } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/**
 * Adds `scale` times the penalty's weight gradient to a flat gradient, without differentiating twice by machine.
 *
 * ∇f(x̂) is a product of weight matrices and slopes, ∇f = W_L S_{L−1} W_{L−1} … S_1 W_1. With u = ∂penalty/∂∇f, the sum u·∇f
 * is the change of f in direction u, so a tangent sweep t_l = S_l W_l t_{l−1} from t_0 = u meets the deltas of the backward
 * sweep: ∂/∂W_l = δ_lᵀ t_{l−1}. Biases move only the slopes, so with piecewise-linear activations their gradient is 0.
 */
export function addPenaltyGradient(
  critic: Mlp,
  { tape, sweep, byInputGradient }: GradientPenalty,
  scale: number,
  gradient: Float64Array,
): void {
  const { layers } = critic.layout;
  const { rows } = byInputGradient;
  let tangent = view(
    byInputGradient.data.map((value) => scale * value),
    rows,
    byInputGradient.columns,
  );
  /** W_l t_{l−1} of each hidden layer, before its slopes. */
  const rises: Matrix[] = [];
  layers.forEach(({ inputs, outputs, weights }, l) => {
    addProduct(transpose(sweep.deltas[l]!), tangent, view(gradient, outputs, inputs, weights));
    if (l === layers.length - 1) return;
    const rise = zeros(rows, outputs);
    addProduct(tangent, transpose(weightsOf(critic, l)), rise);
    rises.push(rise);
    tangent = view(rise.data.slice(), rows, outputs);
    multiplyBy(tangent.data, tape.slopes[l]!);
  });
  addCurvatureGradient(critic, { tape, sweep }, rises, gradient);
}

/** What a curved activation adds: u·∇f also changes with the slopes φ′(z), whose own derivative φ″(z) sweeps back to W and b. */
function addCurvatureGradient(
  critic: Mlp,
  { tape, sweep }: Pick<GradientPenalty, 'tape' | 'sweep'>,
  rises: readonly Matrix[],
  gradient: Float64Array,
): void {
  const { rows } = sweep.input;
  const last = critic.layout.layers.length - 1;
  const deltas: Matrix[] = [zeros(rows, critic.layout.layers[last]!.outputs)];
  for (let l = last - 1; l >= 0; l -= 1) {
    const bend = curvature(critic.activation, tape.inputs[l + 1]!.data, tape.slopes[l]!);
    if (bend === null) return;
    const width = critic.layout.layers[l]!.outputs;
    const bySlope = zeros(rows, width);
    addProduct(sweep.deltas[l + 1]!, weightsOf(critic, l + 1), bySlope);
    multiplyBy(bySlope.data, rises[l]!.data);
    multiplyBy(bySlope.data, bend);
    const delta = zeros(rows, width);
    addProduct(deltas[0]!, weightsOf(critic, l + 1), delta);
    multiplyBy(delta.data, tape.slopes[l]!);
    delta.data.forEach((value, i) => {
      delta.data[i] = value + bySlope.data[i]!;
    });
    deltas.unshift(delta);
  }
  addWeightGradients(critic, tape.inputs, deltas, gradient);
}
