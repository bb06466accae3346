import type { ObjectiveRule } from '../losses/objectives.ts';
import { addProduct } from '../reference/addProduct.ts';
import { multiplyBy } from '../reference/backward.ts';
import { forward, weightsOf, type Mlp, type Tape } from '../reference/forward.ts';
import { transpose, view, zeros, type Matrix } from '../reference/matrix.ts';
import type { CriticBatch } from './criticBatch.ts';

/** Sizes of a loss's gradient at one layer, as decimal logarithms; −Infinity where it is 0. */
export interface LayerGradient {
  /** Root mean square over the 2n points of ‖n ∂L/∂h‖, h what the layer hands on (the last: the value f). */
  readonly log10Activations: number;
  /** ‖∂L/∂W‖, all entries of the layer's matrix. */
  readonly log10Weights: number;
}

/**
 * The gradient of a critic's loss at each layer, input side first, for n real and n generated points.
 *
 * A plain backward sweep, except that each step is scaled by a power of two that is kept apart as an exponent: a product of
 * many small layers then never rounds to 0.
 */
export function lossSweep(
  critic: Mlp,
  rule: Pick<ObjectiveRule, 'criticLoss'>,
  { real, fake }: Pick<CriticBatch, 'real' | 'fake'>,
): readonly LayerGradient[] {
  const n = real.rows;
  const points = view(Float64Array.from([...real.data, ...fake.data]), n + fake.rows, real.columns);
  const tape = forward(critic, points);
  const values = tape.output.data;
  const slopes = rule.criticLoss(values.subarray(0, n), values.subarray(n));
  let byOutput = view(Float64Array.of(...slopes.real, ...slopes.fake), points.rows, 1);
  let exponent = rescale(byOutput.data);
  const found: LayerGradient[] = [];
  for (let l = critic.layout.layers.length - 1; l >= 0; l -= 1) {
    const scale = exponent * Math.LOG10E * Math.LN2;
    const log10Activations = scale + Math.log10((n * norm(byOutput.data)) / Math.sqrt(points.rows));
    if (l < tape.slopes.length) multiplyBy(byOutput.data, tape.slopes[l]!);
    found.unshift({ log10Activations, log10Weights: scale + log10Weights(critic, tape, l, byOutput) });
    const behind = zeros(points.rows, critic.layout.layers[l]!.inputs);
    addProduct(byOutput, weightsOf(critic, l), behind);
    exponent += rescale(behind.data);
    byOutput = behind;
  }
  return found;
}

/** log₁₀ ‖δᵀ h‖ of one layer. */
function log10Weights({ layout }: Mlp, { inputs }: Tape, l: number, delta: Matrix): number {
  const product = zeros(layout.layers[l]!.outputs, layout.layers[l]!.inputs);
  addProduct(transpose(delta), inputs[l]!, product);
  const exponent = rescale(product.data);
  return exponent * Math.LOG10E * Math.LN2 + Math.log10(norm(product.data));
}

/** Divides by the power of two that brings the largest size into [1, 2), and returns its exponent; zeros stay, with 0. */
function rescale(values: Float64Array): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (!(largest > 0 && Number.isFinite(largest))) return 0;
  // A subnormal's power of two is beyond what one factor can undo; two steps of half the way are exact.
  const exponent = Math.floor(Math.log2(largest));
  const half = Math.trunc(exponent / 2);
  for (let i = 0; i < values.length; i += 1) values[i] = values[i]! * 2 ** -half * 2 ** (half - exponent);
  return exponent;
}

function norm(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
