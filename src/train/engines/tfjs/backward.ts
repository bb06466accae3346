import { matMul, mul, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Pass } from './forward.ts';
import type { Layer } from './layers.ts';

/** Derivatives of a loss by what a net computed, input side first. */
export interface Sweep {
  /** δ = ∂loss/∂z of each layer, z = h·Wᵀ + b; [n][out]. */
  readonly deltas: readonly Tensor2D[];
  /** ∂loss/∂h of each hidden layer, h = φ(z); [n][hidden]. */
  readonly byActivation: readonly Tensor2D[];
}

/**
 * Carries `seed` = ∂loss/∂output, [n][out], back through the net.
 *
 * The last δ is the seed; before it ∂loss/∂h = δ·W of the layer behind, and δ ← (∂loss/∂h) ⊙ slope.
 */
export function backward(layers: readonly Layer[], pass: Pass, seed: Tensor2D): Sweep {
  const deltas = [seed];
  const byActivation: Tensor2D[] = [];
  for (let l = layers.length - 1; l > 0; l -= 1) {
    const by: Tensor2D = matMul(deltas[0]!, layers[l]!.W);
    byActivation.unshift(by);
    deltas.unshift(mul(by, pass.slopes[l - 1]!));
  }
  return { deltas, byActivation };
}

/** ∂loss/∂input, [n][in]: one more product, δ₁·W₁. */
export function inputGradient(layers: readonly Layer[], { deltas }: Sweep): Tensor2D {
  return matMul(deltas[0]!, layers[0]!.W);
}
