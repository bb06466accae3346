import { sigmoid, softplus, square, step, sub, tanh, type Tensor2D } from '@tensorflow/tfjs-core';
import type { NetSpec } from '../../spec.ts';
import { affine } from './affine.ts';
import type { Layer } from './layers.ts';

/** What a hidden layer gives for a batch. */
export interface Hidden {
  /** φ(z), [n][out]. */
  readonly h: Tensor2D;
  /** φ′(z), [n][out]. */
  readonly slope: Tensor2D;
}

/**
 * h = φ(z) and its slope φ′(z) at z = input·Wᵀ + b.
 *
 * ReLU and leaky ReLU keep the sign, so their slope can be read from h: 1 above zero, the leak below and at it. tanh has
 * 1 − h². softplus, ln(1 + eᶻ), has σ(z).
 */
export function hiddenLayer(input: Tensor2D, layer: Layer, net: NetSpec): Hidden {
  switch (net.activation) {
    case 'relu': {
      const h = affine(input, layer, 'relu');
      return { h, slope: step(h) };
    }
    case 'leaky-relu': {
      const h = affine(input, layer, 'leakyrelu', net.leak);
      return { h, slope: step(h, net.leak) };
    }
    case 'tanh': {
      const h: Tensor2D = tanh(affine(input, layer));
      return { h, slope: sub(1, square(h)) };
    }
    case 'softplus': {
      const z = affine(input, layer);
      return { h: softplus(z), slope: sigmoid(z) };
    }
  }
}
