import { defaultSpec } from '@/train/spec/defaultSpec.ts';
import type { TrainSpec } from '@/train/spec.ts';
import type { TrainerValues } from '../params.ts';

/** The parameters that describe a spec; what parameters cannot say (nets of uneven widths, other noise, a momentum) is lost. */
export function valuesOf(spec: TrainSpec): Partial<TrainerValues> {
  const { objective, dataset, critic, batchSize, nCritic, lambda, penalty, clip, seed } = spec;
  const { generatorOptimizer, criticOptimizer } = spec;
  return {
    objective,
    dataset: dataset.name,
    ...(dataset.name === 'drawn' ? { points: dataset.points } : {}),
    seed,
    nCritic,
    learningRate: criticOptimizer.learningRate,
    generatorRate: generatorOptimizer.learningRate,
    lambda,
    penalty,
    clip,
    criticOptimizer: kindOf(spec, 'criticOptimizer'),
    generatorOptimizer: kindOf(spec, 'generatorOptimizer'),
    ...(criticOptimizer.kind === 'adam'
      ? { beta1: criticOptimizer.beta1, beta2: criticOptimizer.beta2 }
      : {}),
    batch: batchSize,
    width: critic.hidden[0] ?? 1,
    depth: critic.hidden.length,
    activation: critic.activation,
  };
}

function kindOf(
  spec: TrainSpec,
  which: 'criticOptimizer' | 'generatorOptimizer',
): TrainerValues['criticOptimizer'] {
  const { kind } = spec[which];
  return kind === defaultSpec(spec.objective)[which].kind ? 'published' : kind;
}
