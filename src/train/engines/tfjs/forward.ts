import { fused, reshape, step, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Layer } from './layers.ts';

/** What a forward pass leaves for the passes back. */
export interface Pass {
  /** What went into each layer: the batch, then each hidden layer's activations; [n][in]. */
  readonly inputs: readonly Tensor2D[];
  /** The activation's slope at each hidden unit; [n][hidden]. */
  readonly slopes: readonly Tensor2D[];
  /** [n][out]. */
  readonly output: Tensor2D;
}

/**
 * Runs a batch through an MLP: h ← φ(h·Wᵀ + b) for each hidden layer, no φ on the last.
 *
 * φ is max(h, slope·h): ReLU at slope 0, leaky ReLU above. Its derivative at 0 is `slope`.
 */
export function forward(layers: readonly Layer[], batch: Tensor2D, slope: number): Pass {
  const inputs = [batch];
  const slopes: Tensor2D[] = [];
  for (const layer of layers.slice(0, -1)) {
    const h = affine(inputs.at(-1)!, layer, slope);
    inputs.push(h);
    // φ keeps the sign, so the slope can be read from its result.
    slopes.push(step(h, slope));
  }
  return { inputs, slopes, output: affine(inputs.at(-1)!, layers.at(-1)!) };
}

/** φ(h·Wᵀ + b) in one kernel; no φ when `slope` is absent. */
function affine(h: Tensor2D, { Wt, b }: Layer, slope?: number): Tensor2D {
  const activation = slope === undefined ? 'linear' : slope === 0 ? 'relu' : 'leakyrelu';
  const product = fused.matMul({ a: h, b: Wt, bias: b, activation, leakyreluAlpha: slope ?? 0 });
  // fused.matMul is typed for any rank; the shape is already this.
  return reshape(product, [h.shape[0], b.shape[0]]);
}
