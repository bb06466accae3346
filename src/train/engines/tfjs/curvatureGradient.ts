import { add, concat, matMul, mul, zeros, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import type { NetSpec } from '../../spec.ts';
import { curvatures } from './curvatures.ts';
import type { Pass } from './forward.ts';
import type { Layer } from './layers.ts';
import { weightGradient } from './weightGradient.ts';

/**
 * What the penalty's weight gradient has beside δᵀ·t where the activation is curved; null where it is not.
 *
 * The slope of f along t₀ is a sum over paths, each with one factor φ′(z) a hidden layer. Its derivative by φ′(z) is
 * (∂f/∂h) ⊙ rise, so by z it is e = (∂f/∂h) ⊙ rise ⊙ φ″(z) and what comes back from the layer behind, (e·W) ⊙ φ′(z); the
 * output layer is linear and has e = 0. Then ∂/∂W = eᵀ·h and ∂/∂b = Σ e, as for any loss.
 */
export function curvatureGradient(
  layers: readonly Layer[],
  pass: Pass,
  byActivation: readonly Tensor2D[],
  rises: readonly Tensor2D[],
  net: NetSpec,
): Tensor1D | null {
  const bends = curvatures(pass, net);
  if (!bends) return null;
  const errors: Tensor2D[] = [];
  for (let l = bends.length - 1; l >= 0; l -= 1) {
    const own: Tensor2D = mul(mul(byActivation[l]!, rises[l]!), bends[l]!);
    const behind = errors[0];
    const error: Tensor2D = behind ? add(own, mul(matMul(behind, layers[l + 1]!.W), pass.slopes[l]!)) : own;
    errors.unshift(error);
  }
  const { W, b } = layers.at(-1)!;
  return concat([weightGradient(layers, errors, pass.inputs), zeros([W.size + b.size])]);
}
