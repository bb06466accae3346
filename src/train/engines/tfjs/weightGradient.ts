import {
  concat,
  div,
  matMul,
  mul,
  reshape,
  sub,
  sum,
  transpose,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import type { Layer } from './layers.ts';

/** ∂loss/∂weights as one flat vector: δᵀ·input for each W and the column sums of δ for each b. */
export function weightGradient(
  layers: readonly Layer[],
  deltas: readonly Tensor2D[],
  inputs: readonly Tensor2D[],
): Tensor1D {
  const parts = deltas.flatMap((delta, l): Tensor1D[] => {
    const deltaT: Tensor2D = transpose(delta);
    return [reshape(byTrained(layers[l]!, matMul(deltaT, inputs[l]!)), [-1]), sum(deltaT, 1)];
  });
  return concat(parts);
}

/** From G = ∂loss/∂(W/σ) to ∂loss/∂W = (G − ⟨G, W/σ⟩ u vᵀ)/σ: Miyato et al. 2018, equation 12. */
function byTrained({ W, spectral }: Layer, gradient: Tensor2D): Tensor2D {
  if (!spectral) return gradient;
  const { u, v, norm } = spectral;
  const along: Tensor2D = mul(mul(u, transpose<Tensor2D>(v)), sum(mul(gradient, W)));
  return div(sub(gradient, along), norm);
}
