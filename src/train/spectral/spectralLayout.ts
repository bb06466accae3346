import type { MlpLayout } from '../mlpLayout.ts';

/** Where one layer's singular directions lie in the flat vector of all. */
export interface SpectralLayer {
  /** Start of u, as long as the layer has outputs. */
  readonly left: number;
  /** Start of v, as long as the layer has inputs; it ends at `right + inputs`. */
  readonly right: number;
}

export interface SpectralLayout {
  readonly layers: readonly SpectralLayer[];
  /** Length of the flat vector. */
  readonly length: number;
}

/**
 * Places of u and v of each weight matrix of a critic, layer by layer, u (out) and then v (in): all that the objective
 * `wgan-sn` remembers beside weights and moments.
 *
 * Miyato et al. 2018 (arXiv 1802.05957), Algorithm 1, for every engine alike. A critic update begins with one power
 * iteration for each W, v ← Wᵀu/‖Wᵀu‖ and then u ← Wv/‖Wv‖, at the weights before the update. Wherever the critic is
 * evaluated, in this update, in the generator's and in pictures, W̄ = W/σ with σ = uᵀWv stands for W, and biases stay as
 * they are. u and v count as constants when σ is differentiated (their equation 12): with Ḡ = ∂L/∂W̄,
 * ∂L/∂W = (Ḡ − ⟨Ḡ, W̄⟩ u vᵀ)/σ. The optimiser's step is on W. A norm below 1e-12 is taken for 1e-12, as PyTorch does.
 *
 * @example
 * spectralLayout(mlpLayout([2, 3, 1])); // { layers: [{ left: 0, right: 3 }, { left: 5, right: 6 }], length: 9 }
 */
export function spectralLayout({ layers }: MlpLayout): SpectralLayout {
  let length = 0;
  const places = layers.map(({ inputs, outputs }) => {
    const left = length;
    const right = left + outputs;
    length = right + inputs;
    return { left, right };
  });
  return { layers: places, length };
}
