import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { NetSpec } from '../../spec.ts';
import { affine } from './affine.ts';
import { hiddenLayer } from './hiddenLayer.ts';
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

/** Runs a batch through an MLP: h ← φ(h·Wᵀ + b) for each hidden layer, no φ on the last. */
export function forward(layers: readonly Layer[], batch: Tensor2D, net: NetSpec): Pass {
  const inputs = [batch];
  const slopes: Tensor2D[] = [];
  for (const layer of layers.slice(0, -1)) {
    const { h, slope } = hiddenLayer(inputs.at(-1)!, layer, net);
    inputs.push(h);
    slopes.push(slope);
  }
  return { inputs, slopes, output: affine(inputs.at(-1)!, layers.at(-1)!) };
}
