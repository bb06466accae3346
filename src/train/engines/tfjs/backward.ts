import {
  concat,
  matMul,
  mul,
  reshape,
  sum,
  transpose,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import type { Pass } from './forward.ts';
import type { Layer } from './layers.ts';

/**
 * Carries `seed` = ∂loss/∂output, [n][out], back through the net.
 *
 * Gives δ = ∂loss/∂(h·Wᵀ + b) of each layer, input side first: the last is the seed, and δ ← (δ·W) ⊙ slope before it.
 */
export function backward(layers: readonly Layer[], pass: Pass, seed: Tensor2D): readonly Tensor2D[] {
  const deltas = [seed];
  for (let l = layers.length - 1; l > 0; l -= 1) {
    const toActivation: Tensor2D = matMul(deltas[0]!, layers[l]!.W);
    deltas.unshift(mul(toActivation, pass.slopes[l - 1]!));
  }
  return deltas;
}

/** ∂loss/∂input, [n][in]: one more product, δ₁·W₁. */
export function inputGradient(layers: readonly Layer[], deltas: readonly Tensor2D[]): Tensor2D {
  return matMul(deltas[0]!, layers[0]!.W);
}

/** ∂loss/∂weights as one flat vector: δᵀ·input for each W and the column sums of δ for each b. */
export function weightGradient(deltas: readonly Tensor2D[], pass: Pass): Tensor1D {
  const parts = deltas.flatMap((delta, l): Tensor1D[] => {
    const deltaT: Tensor2D = transpose(delta);
    return [reshape(matMul(deltaT, pass.inputs[l]!), [-1]), sum(deltaT, 1)];
  });
  return concat(parts);
}
