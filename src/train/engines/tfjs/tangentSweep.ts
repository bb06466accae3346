import { matMul, mul, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Pass } from './forward.ts';
import type { Layer } from './layers.ts';

/** How a net's units change along a direction of its input, [n] directions at once. */
export interface Tangents {
  /** What enters each layer: the direction, then the change of each hidden layer's h; [n][in]. */
  readonly tangents: readonly Tensor2D[];
  /** The change of each hidden layer's z, before its slope; [n][hidden]. */
  readonly rises: readonly Tensor2D[];
}

/** t ← (t·Wᵀ) ⊙ slope, layer by layer from t = `start` at the input. */
export function tangentSweep(layers: readonly Layer[], pass: Pass, start: Tensor2D): Tangents {
  const tangents = [start];
  const rises: Tensor2D[] = [];
  for (const [l, slope] of pass.slopes.entries()) {
    const rise: Tensor2D = matMul(tangents[l]!, layers[l]!.Wt);
    rises.push(rise);
    tangents.push(mul(rise, slope));
  }
  return { tangents, rises };
}
