import type { MlpLayout } from '../mlpLayout.ts';
import { activate } from './activation.ts';
import type { HiddenActivation } from './activation.ts';
import { addProduct } from './addProduct.ts';
import { transpose, view, zeros } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** A net with its weights as they stand: hidden layers have the activation, the output is linear. */
export interface Mlp {
  readonly layout: MlpLayout;
  readonly activation: HiddenActivation;
  readonly weights: Float64Array;
}

/** What a forward pass leaves for the backward one. */
export interface Tape {
  /** Input of each layer, n × in: the points, then the activations h. */
  readonly inputs: readonly Matrix[];
  /** φ′(z) of each hidden layer, n × out. */
  readonly slopes: readonly Float64Array[];
  /** n × out of the last layer. */
  readonly output: Matrix;
}

/** Weight matrix of layer `l`, out × in, as a view of the net's flat vector. */
export function weightsOf(net: Mlp, l: number): Matrix {
  const { inputs, outputs, weights } = net.layout.layers[l]!;
  return view(net.weights, outputs, inputs, weights);
}

/** z = h Wᵀ + b and h = φ(z), layer by layer, for a batch of n rows. */
export function forward(net: Mlp, points: Matrix): Tape {
  const inputs: Matrix[] = [];
  const slopes: Float64Array[] = [];
  let current = points;
  net.layout.layers.forEach(({ outputs, biases }, l) => {
    inputs.push(current);
    const next = zeros(points.rows, outputs);
    const bias = net.weights.subarray(biases, biases + outputs);
    for (let row = 0; row < points.rows; row += 1) next.data.set(bias, row * outputs);
    addProduct(current, transpose(weightsOf(net, l)), next);
    if (l < net.layout.layers.length - 1) slopes.push(activate(net.activation, next.data));
    current = next;
  });
  return { inputs, slopes, output: current };
}
