import {
  concat,
  div,
  matMul,
  maximum,
  reshape,
  slice,
  sqrt,
  square,
  sum,
  transpose,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import type { MlpLayout } from '../../mlpLayout.ts';
import { directionsOf } from './directions.ts';

/** PyTorch's floor of a norm, so that a zero matrix gives zeros and not NaN. */
const NORM_FLOOR = 1e-12;

/** v ← Wᵀu/‖Wᵀu‖ and then u ← Wv/‖Wv‖ of each weight matrix: the flat directions with which a critic update begins. */
export function powerIteration(flat: Tensor1D, layout: MlpLayout, directions: Tensor1D): Tensor1D {
  const old = directionsOf(directions, layout);
  const parts = layout.layers.flatMap(({ inputs, outputs, weights }, l): Tensor1D[] => {
    const W: Tensor2D = reshape(slice(flat, [weights], [inputs * outputs]), [outputs, inputs]);
    const v = normalised(matMul(transpose<Tensor2D>(W), old[l]!.u));
    const u = normalised(matMul(W, v));
    return [reshape(u, [outputs]), reshape(v, [inputs])];
  });
  return concat(parts);
}

function normalised(column: Tensor2D): Tensor2D {
  return div(column, maximum(sqrt(sum(square(column))), NORM_FLOOR));
}
