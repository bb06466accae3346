import { mlpLayout } from '@/train/mlpLayout.ts';
import type { HiddenActivation } from '@/train/reference/activation.ts';
import type { Mlp } from '@/train/reference/forward.ts';
import { view } from '@/train/reference/matrix.ts';
import type { Matrix } from '@/train/reference/matrix.ts';

export interface NestedWeights {
  readonly W: readonly (readonly (readonly number[])[])[];
  readonly b: readonly (readonly number[])[];
}

const ACTIVATIONS: Readonly<Record<string, HiddenActivation>> = {
  relu: { activation: 'relu' },
  leakyrelu: { activation: 'leaky-relu', leak: 0.2 },
  tanh: { activation: 'tanh' },
};

/** A net from the fixtures' nested weights. */
export function netOf({ W, b }: NestedWeights, activation: string): Mlp {
  const layout = mlpLayout([W[0]![0]!.length, ...W.map((rows) => rows.length)]);
  const kind = ACTIVATIONS[activation];
  if (kind === undefined) throw new Error(`unknown activation ${activation}`);
  return {
    layout,
    activation: kind,
    weights: Float64Array.from(W.flatMap((rows, l) => [...rows.flat(), ...b[l]!])),
  };
}

/** Nested W and b from a flat vector in the order of a net's layout. */
export function nested({ layout }: Mlp, flat: Float64Array): NestedWeights {
  return {
    W: layout.layers.map(({ inputs, outputs, weights }) =>
      rowsOf(view(flat.slice(weights, weights + inputs * outputs), outputs, inputs)),
    ),
    b: layout.layers.map(({ outputs, biases }) => [...flat.subarray(biases, biases + outputs)]),
  };
}

export function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  return view(Float64Array.from(rows.flat()), rows.length, rows[0]!.length);
}

export function rowsOf({ data, rows, columns }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, i) => [...data.subarray(i * columns, (i + 1) * columns)]);
}
