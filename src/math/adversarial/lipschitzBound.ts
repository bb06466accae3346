import { spectralNorm } from '../linear/spectralNorm.ts';

/**
 * A layer's weights: flat and row-major, `outputs` rows of `inputs` columns.
 */
export interface LayerWeights {
  readonly weights: ArrayLike<number>;
  readonly inputs: number;
  readonly outputs: number;
}

/**
 * A network's Lipschitz bound and the spectral norm of each layer; `converged` is false if a power iteration
 * ran out of rounds, for then a norm may be larger than found.
 */
export interface LipschitzBound {
  readonly bound: number;
  readonly norms: Float64Array;
  readonly converged: boolean;
}

/**
 * An upper bound on the Lipschitz constant of a network with given weights: the product of its layers'
 * spectral norms.
 *
 * K ≤ Π σ(W_l) for activations that do not stretch, such as ReLU, leaky ReLU and tanh (Miyato et al. 2018,
 * equation 7). Biases do not enter.
 * @throws TypeError or RangeError naming `layers` if it is empty, or `matrix`, `rows` or `columns` if a
 * layer's weights are not finite or not outputs·inputs many.
 *
 * @example
 * lipschitzBound([{ weights: [3, 4], inputs: 2, outputs: 1 }, { weights: [2], inputs: 1, outputs: 1 }]).bound.toFixed(9); // '10.000000000'
 */
export function lipschitzBound(layers: readonly LayerWeights[]): LipschitzBound {
  if (layers.length === 0) throw new RangeError('layers is empty; pass at least one layer.');
  const found = layers.map(({ weights, inputs, outputs }) => spectralNorm(weights, outputs, inputs));
  const norms = Float64Array.from(found, ({ value }) => value);
  return {
    bound: norms.reduce((bound, norm) => bound * norm, 1),
    norms,
    converged: found.every(({ converged }) => converged),
  };
}
