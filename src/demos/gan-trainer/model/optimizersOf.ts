import { defaultSpec } from '@/train/spec/defaultSpec.ts';
import type { Objective, OptimizerSpec, TrainSpec } from '@/train/spec.ts';
import type { TrainerValues } from '../params.ts';

/** ε as Kingma and Ba print it, and as PyTorch has it for RMSProp, whose decay is PyTorch's too. */
const EPSILON = 1e-8;
const DECAY = 0.99;

/** The optimiser of each net that the parameters ask for; left alone, as the objective's own paper has it. */
export function optimizersOf(
  values: TrainerValues,
  objective: Objective,
): Pick<TrainSpec, 'generatorOptimizer' | 'criticOptimizer'> {
  const published = defaultSpec(objective);
  return {
    generatorOptimizer: optimizerOf(values.generatorOptimizer, published.generatorOptimizer, values),
    criticOptimizer: optimizerOf(values.criticOptimizer, published.criticOptimizer, values),
  };
}

function optimizerOf(
  asked: TrainerValues['criticOptimizer'],
  published: OptimizerSpec,
  { beta1, beta2 }: TrainerValues,
): OptimizerSpec {
  const { learningRate } = published;
  switch (asked === 'published' ? published.kind : asked) {
    case 'adam':
      return { kind: 'adam', learningRate, beta1, beta2, epsilon: EPSILON };
    case 'rmsprop':
      return { kind: 'rmsprop', learningRate, decay: DECAY, epsilon: EPSILON };
    case 'sgd':
      return { kind: 'sgd', learningRate, momentum: 0 };
  }
}
