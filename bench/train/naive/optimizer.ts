import { train, type Optimizer } from '@tensorflow/tfjs-core';
import type { OptimizerSpec } from '@/train/spec.ts';

/** tfjs's own optimiser of a spec. */
export function createOptimizer(spec: OptimizerSpec): Optimizer {
  switch (spec.kind) {
    case 'adam':
      return train.adam(spec.learningRate, spec.beta1, spec.beta2, spec.epsilon);
    case 'rmsprop':
      // tfjs has ε under the root, √(s + ε); the square of ε there differs least from PyTorch's √s + ε.
      return train.rmsprop(spec.learningRate, spec.decay, 0, spec.epsilon ** 2);
    case 'sgd':
      return spec.momentum === 0
        ? train.sgd(spec.learningRate)
        : train.momentum(spec.learningRate, spec.momentum);
  }
}
