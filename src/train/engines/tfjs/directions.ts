import { reshape, slice, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import type { MlpLayout } from '../../mlpLayout.ts';
import { spectralLayout } from '../../spectral/spectralLayout.ts';

/** First singular directions of one weight matrix, as columns. */
export interface Directions {
  /** [out][1]. */
  readonly u: Tensor2D;
  /** [in][1]. */
  readonly v: Tensor2D;
}

/** u and v of each layer from the flat vector that `spectralLayout` describes. */
export function directionsOf(flat: Tensor1D, layout: MlpLayout): readonly Directions[] {
  const places = spectralLayout(layout);
  return layout.layers.map(({ inputs, outputs }, l) => {
    const { left, right } = places.layers[l]!;
    return {
      u: reshape(slice(flat, [left], [outputs]), [outputs, 1]),
      v: reshape(slice(flat, [right], [inputs]), [inputs, 1]),
    };
  });
}
