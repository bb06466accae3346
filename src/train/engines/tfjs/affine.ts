import { fused, reshape, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Layer } from './layers.ts';

/** h·Wᵀ + b in one kernel, and with it an activation that every backend can fuse; [n][out]. */
export function affine(
  h: Tensor2D,
  { Wt, b }: Layer,
  activation: 'linear' | 'relu' | 'leakyrelu' = 'linear',
  leak = 0,
): Tensor2D {
  const product = fused.matMul({ a: h, b: Wt, bias: b, activation, leakyreluAlpha: leak });
  // fused.matMul is typed for any rank; the shape is already this.
  return reshape(product, [h.shape[0], b.shape[0]]);
}
