import { createRng } from '@/math/random/createRng.ts';
import { mlpLayout } from './mlpLayout.ts';
import { sizesOf } from './sizesOf.ts';
import type { RunSpec } from './spec.ts';
import { STREAMS } from './streams.ts';

/**
 * A net's weights before the first update: hidden layers uniform with variance 2/in, the output layer uniform with
 * variance 2/(in + out), biases 0.
 *
 * He et al. 2015 (arXiv 1502.01852), equation 10, and Glorot and Bengio 2010, equation 12 before its factor, in the uniform
 * form of the toy code of Gulrajani et al. (tflib/ops/linear.py, 'he' and its default). Throws for a fixed generator.
 */
export function initialWeights(spec: RunSpec, net: 'generator' | 'critic'): Float32Array {
  const isGenerator = net === 'generator';
  const { layers, length } = mlpLayout(sizesOf(spec, net));
  const rng = createRng(spec.seed, isGenerator ? STREAMS.generatorWeights : STREAMS.criticWeights);
  const flat = new Float32Array(length);
  layers.forEach(({ inputs, outputs, weights, biases }, index) => {
    const isOutput = index === layers.length - 1;
    const variance = isOutput ? 2 / (inputs + outputs) : 2 / inputs;
    // A uniform variable on [−r, r) has variance r²/3.
    const range = Math.sqrt(3 * variance);
    for (let i = weights; i < biases; i += 1) flat[i] = range * (2 * rng.uniform() - 1);
  });
  return flat;
}
