import { addProduct } from './addProduct.ts';
import { weightsOf } from './forward.ts';
import type { Mlp, Tape } from './forward.ts';
import { transpose, view, zeros } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** Derivatives of a number s by what a net computed. */
export interface Sweep {
  /** ∂s/∂z of each layer, n × out. */
  readonly deltas: readonly Matrix[];
  /** ∂s/∂x, n × in of the first layer. */
  readonly input: Matrix;
}

/** From ∂s/∂(output) back to the input: δ of a layer is (δ of the next) W ⊙ φ′(z). */
export function backward(net: Mlp, tape: Tape, outputGradient: Matrix): Sweep {
  const deltas: Matrix[] = [];
  let delta = outputGradient;
  for (let l = net.layout.layers.length - 1; l >= 0; l -= 1) {
    deltas.unshift(delta);
    const behind = zeros(delta.rows, net.layout.layers[l]!.inputs);
    addProduct(delta, weightsOf(net, l), behind);
    if (l > 0) multiplyBy(behind.data, tape.slopes[l - 1]!);
    delta = behind;
  }
  return { deltas, input: delta };
}

/** Adds ∂s/∂W = δᵀ h and ∂s/∂b = Σ δ of every layer to a flat gradient. */
export function addWeightGradients(
  net: Mlp,
  inputs: readonly Matrix[],
  deltas: readonly Matrix[],
  gradient: Float64Array,
): void {
  net.layout.layers.forEach((layer, l) => {
    const delta = deltas[l]!;
    addProduct(transpose(delta), inputs[l]!, view(gradient, layer.outputs, layer.inputs, layer.weights));
    for (let i = 0; i < delta.data.length; i += 1) {
      gradient[layer.biases + (i % layer.outputs)]! += delta.data[i]!;
    }
  });
}

/** values ← values ⊙ factors. */
export function multiplyBy(values: Float64Array, factors: Float64Array): void {
  for (let i = 0; i < values.length; i += 1) values[i]! *= factors[i]!;
}
