import type { MlpLayout } from '../mlpLayout.ts';
import { spectralLayout } from '../spectral/spectralLayout.ts';
import type { Normalised } from './divideBySpectralNorm.ts';

/**
 * From a gradient by W̄ = W/σ, flat, the gradient by W: (Ḡ − ⟨Ḡ, W̄⟩ u vᵀ)/σ for each weight matrix, and of b as it is.
 *
 * Miyato et al. 2018 (arXiv 1802.05957), equation 12: ∂σ/∂W = u vᵀ with u and v held constant.
 */
export function throughSpectralNorm(
  layout: MlpLayout,
  { weights, norms }: Normalised,
  directions: Float64Array,
  gradient: Float64Array,
): Float64Array {
  const places = spectralLayout(layout);
  const through = gradient.slice();
  layout.layers.forEach(({ inputs, weights: start, biases }, l) => {
    const { left, right } = places.layers[l]!;
    let along = 0;
    for (let k = start; k < biases; k += 1) along += gradient[k]! * weights[k]!;
    for (let k = start; k < biases; k += 1) {
      const row = Math.floor((k - start) / inputs);
      const column = (k - start) % inputs;
      const outer = directions[left + row]! * directions[right + column]!;
      through[k] = (gradient[k]! - along * outer) / norms[l]!;
    }
  });
  return through;
}
