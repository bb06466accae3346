import { mlpLayout } from '../train/mlpLayout.ts';
import type { HiddenActivation } from '../train/reference/activation.ts';
import type { Mlp } from '../train/reference/forward.ts';
import { view } from '../train/reference/matrix.ts';
import type { Matrix } from '../train/reference/matrix.ts';
import type { Value } from './Fixture.ts';
import { list, matrix, numbers, record } from './values.ts';

const activations: Readonly<Record<string, HiddenActivation>> = {
  relu: { activation: 'relu' },
  leakyrelu: { activation: 'leaky-relu', leak: 0.2 },
  tanh: { activation: 'tanh' },
};

/** A net from a fixture's nested weights: W[l] is [out][in], b[l] is [out]. */
export function readMlp(net: Value | undefined, activation: Value | undefined): Mlp {
  const { W, b } = record(net);
  const weights = list(W).map(matrix);
  const biases = list(b).map(numbers);
  const kind = activations[String(activation)];
  if (kind === undefined) throw new Error(`a case has the unknown activation ${String(activation)}`);
  return {
    layout: mlpLayout([weights[0]![0]!.length, ...weights.map((rows) => rows.length)]),
    activation: kind,
    weights: Float64Array.from(weights.flatMap((rows, l) => [...rows.flat(), ...biases[l]!])),
  };
}

/** A flat vector in the order of a net's layout as nested W and b. */
export function nestedWeights(
  { layout }: Mlp,
  flat: Float64Array,
): { readonly W: readonly number[][][]; readonly b: readonly number[][] } {
  return {
    W: layout.layers.map(({ inputs, outputs, weights }) =>
      rowsOf(view(flat.slice(weights, weights + inputs * outputs), outputs, inputs)),
    ),
    b: layout.layers.map(({ outputs, biases }) => [...flat.subarray(biases, biases + outputs)]),
  };
}

/** A fixture's list of points, one a row. */
export function readPoints(points: Value | undefined): Matrix {
  const rows = matrix(points);
  return view(Float64Array.from(rows.flat()), rows.length, rows[0]!.length);
}

/** A matrix as a list of rows. */
export function rowsOf({ data, rows, columns }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, i) => [...data.subarray(i * columns, (i + 1) * columns)]);
}
