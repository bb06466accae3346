/** Where one layer's weights lie in a net's flat vector. */
export interface LayerLayout {
  readonly inputs: number;
  readonly outputs: number;
  /** Start of W, row-major [out][in]. */
  readonly weights: number;
  /** Start of b; the layer ends at `biases + outputs`. */
  readonly biases: number;
}

export interface MlpLayout {
  readonly layers: readonly LayerLayout[];
  /** Length of the flat vector. */
  readonly length: number;
}

/** Places of an MLP's weights in one flat vector, layer by layer, W (row-major [out][in]) and then b, for layer `sizes`. */
export function mlpLayout(sizes: readonly number[]): MlpLayout {
  if (sizes.length < 2) throw new RangeError(`mlpLayout needs at least 2 sizes; sizes has ${sizes.length}.`);
  let length = 0;
  const layers = sizes.slice(1).map((outputs, index) => {
    const inputs = sizes[index]!;
    const weights = length;
    const biases = weights + inputs * outputs;
    length = biases + outputs;
    return { inputs, outputs, weights, biases };
  });
  return { layers, length };
}
