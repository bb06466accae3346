import type { Objective, TrainSpec } from '@/train/spec.ts';
import { objectives, type TrainerValues } from '../params.ts';

/** The parameters that describe a spec; what parameters cannot say (an objective that is not offered, nets of uneven widths, other noise) is lost. */
export function valuesOf(spec: TrainSpec): Partial<TrainerValues> {
  const { objective, dataset, critic, batchSize, nCritic, lambda, clip, seed } = spec;
  const { generatorOptimizer, criticOptimizer } = spec;
  return {
    ...(isOffered(objective) ? { objective } : {}),
    dataset: dataset.name,
    ...(dataset.name === 'drawn' ? { points: dataset.points } : {}),
    seed,
    nCritic,
    learningRate: criticOptimizer.learningRate,
    generatorRate: generatorOptimizer.learningRate,
    lambda,
    clip,
    ...(criticOptimizer.kind === 'adam'
      ? { beta1: criticOptimizer.beta1, beta2: criticOptimizer.beta2 }
      : {}),
    batch: batchSize,
    width: critic.hidden[0] ?? 1,
    depth: critic.hidden.length,
  };
}

const isOffered = (objective: Objective): objective is TrainerValues['objective'] =>
  objectives.some((offered) => offered === objective);
