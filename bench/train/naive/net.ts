import { add, matMul, relu, tensor1d, tensor2d, transpose, variable } from '@tensorflow/tfjs-core';
import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import { mlpLayout } from '@/train/mlpLayout.ts';

/** A net as tutorials write it: a kernel [in][out] and a bias a layer, each its own variable. */
export interface NaiveNet {
  readonly variables: Variable[];
  readonly forward: (rows: Tensor) => Tensor;
  /** Flat, as `mlpLayout` has them. */
  readonly weights: () => Promise<Float32Array>;
}

/** A net of `sizes` with ReLU between its layers that begins at flat weights. */
export function createNaiveNet(sizes: readonly number[], flat: Float32Array): NaiveNet {
  const { layers, length } = mlpLayout(sizes);
  const held = layers.map(({ inputs, outputs, weights, biases }) => {
    const stored = tensor2d(flat.slice(weights, biases), [outputs, inputs]);
    const kernel = transpose(stored);
    const bias = tensor1d(flat.slice(biases, biases + outputs));
    const made = { kernel: variable(kernel), bias: variable(bias) };
    for (const tensor of [stored, kernel, bias]) tensor.dispose();
    return made;
  });
  return {
    variables: held.flatMap(({ kernel, bias }): Variable[] => [kernel, bias]),
    forward: (rows) =>
      held.reduce<Tensor>((below, { kernel, bias }, index) => {
        const sums = add(matMul(below, kernel), bias);
        return index < held.length - 1 ? relu(sums) : sums;
      }, rows),
    async weights() {
      const all = new Float32Array(length);
      for (const [index, { weights, biases }] of layers.entries()) {
        const { kernel, bias } = held[index]!;
        const stored = transpose(kernel);
        all.set(await stored.data(), weights);
        all.set(await bias.data(), biases);
        stored.dispose();
      }
      return all;
    },
  };
}
