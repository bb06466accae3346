import { slice, reshape, transpose, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import type { MlpLayout } from '../../mlpLayout.ts';

/** One layer's weights as the matrices that a step multiplies by. */
export interface Layer {
  /** W, [out][in]. */
  readonly W: Tensor2D;
  /** Wᵀ, [in][out]: multiplying by a transposed operand is ten times slower on the wasm backend than transposing first. */
  readonly Wt: Tensor2D;
  /** b, [out]. */
  readonly b: Tensor1D;
}

/** The layers that a flat weight vector holds. */
export function layersOf(flat: Tensor1D, layout: MlpLayout): readonly Layer[] {
  return layout.layers.map(({ inputs, outputs, weights, biases }) => {
    const W: Tensor2D = reshape(slice(flat, [weights], [inputs * outputs]), [outputs, inputs]);
    return { W, Wt: transpose(W), b: slice(flat, [biases], [outputs]) };
  });
}
