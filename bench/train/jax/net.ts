import { nn, numpy as np, tree, type Array as JaxArray } from '@jax-js/jax';
import { mlpLayout } from '@/train/mlpLayout.ts';

/** A net as JAX writes it: a kernel [in][out] and a bias, layer after layer. */
export type JaxNet = JaxArray[];

/** A net of `sizes` at flat weights, as `mlpLayout` has them. */
export function jaxNet(sizes: readonly number[], flat: Float32Array): JaxNet {
  return mlpLayout(sizes).layers.flatMap(({ inputs, outputs, weights, biases }) => [
    np.transpose(np.array(flat.slice(weights, biases)).reshape([outputs, inputs])),
    np.array(flat.slice(biases, biases + outputs)),
  ]);
}

/** Rows through the net, with ReLU between its layers. Takes both, as everything in jax-js does: give it `.ref`s of what is needed again. */
export function forward(net: JaxNet, rows: JaxArray): JaxArray {
  const last = net.length - 2;
  let above = rows;
  for (let i = 0; i < net.length; i += 2) {
    const sums = np.matmul(above, net[i]!).add(net[i + 1]!);
    above = i < last ? nn.relu(sums) : sums;
  }
  return above;
}

/** The weights of a net that stays, flat as `mlpLayout` has them. */
export async function flatWeights(sizes: readonly number[], net: JaxNet): Promise<Float32Array> {
  const { layers, length } = mlpLayout(sizes);
  const all = new Float32Array(length);
  for (const [index, { weights, biases }] of layers.entries()) {
    const [kernel, bias] = tree.ref([net[2 * index]!, net[2 * index + 1]!]);
    all.set(await np.transpose(kernel!).flatten().data(), weights);
    all.set(await bias!.data(), biases);
  }
  return all;
}
