import type { MlpLayout } from '../mlpLayout.ts';
import { spectralLayout } from '../spectral/spectralLayout.ts';

/** A net whose weight matrices have been divided by their norms. */
export interface Normalised {
  /** W/σ of each layer, and b as it was. */
  readonly weights: Float64Array;
  /** σ = uᵀWv of each layer. */
  readonly norms: Float64Array;
}

/** W̄ = W/σ with σ = uᵀWv for each weight matrix of a flat vector, as `spectralLayout` has it; σ = 0 gives NaN. */
export function divideBySpectralNorm(
  layout: MlpLayout,
  weights: Float64Array,
  directions: Float64Array,
): Normalised {
  const places = spectralLayout(layout);
  const divided = weights.slice();
  const norms = Float64Array.from(layout.layers, ({ inputs, outputs, weights: start, biases }, l) => {
    const { left, right } = places.layers[l]!;
    let norm = 0;
    for (let i = 0; i < outputs; i += 1) {
      let row = 0;
      for (let j = 0; j < inputs; j += 1) row += weights[start + i * inputs + j]! * directions[right + j]!;
      norm += directions[left + i]! * row;
    }
    for (let k = start; k < biases; k += 1) divided[k]! /= norm;
    return norm;
  });
  return { weights: divided, norms };
}
