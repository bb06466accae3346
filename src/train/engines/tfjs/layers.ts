import {
  div,
  matMul,
  mul,
  reshape,
  slice,
  sum,
  transpose,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import type { MlpLayout } from '../../mlpLayout.ts';
import { directionsOf, type Directions } from './directions.ts';

/** What a weight matrix was divided by, and what its gradient needs of that. */
export interface SpectralNorm extends Directions {
  /** σ = uᵀWv, a scalar. */
  readonly norm: Tensor;
}

/** One layer's weights as the matrices that a step multiplies by. */
export interface Layer {
  /** W, or W/σ; [out][in]. */
  readonly W: Tensor2D;
  /** Wᵀ, [in][out]: multiplying by a transposed operand is ten times slower on the wasm backend than transposing first. */
  readonly Wt: Tensor2D;
  /** b, [out]. */
  readonly b: Tensor1D;
  /** Null where W stands as it is trained. */
  readonly spectral: SpectralNorm | null;
}

/** The layers that a flat weight vector holds, divided by their spectral norms where `directions` are not empty. */
export function layersOf(flat: Tensor1D, layout: MlpLayout, directions: Tensor1D): readonly Layer[] {
  const all = directions.size > 0 ? directionsOf(directions, layout) : null;
  return layout.layers.map(({ inputs, outputs, weights, biases }, l) => {
    const trained: Tensor2D = reshape(slice(flat, [weights], [inputs * outputs]), [outputs, inputs]);
    const spectral = all ? spectralNorm(trained, all[l]!) : null;
    const W: Tensor2D = spectral ? div(trained, spectral.norm) : trained;
    return { W, Wt: transpose(W), b: slice(flat, [biases], [outputs]), spectral };
  });
}

function spectralNorm(W: Tensor2D, directions: Directions): SpectralNorm {
  return { ...directions, norm: sum(mul(directions.u, matMul(W, directions.v))) };
}
