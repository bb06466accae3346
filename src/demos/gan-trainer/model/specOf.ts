import {
  applyLive,
  liveOf,
  type LiveFields,
  type Objective,
  type OptimizerSpec,
  type TrainSpec,
} from '@/train/spec.ts';
import { defaultSpec } from '@/train/spec/defaultSpec.ts';
import { AS_PUBLISHED, type TrainerValues } from '../params.ts';

/** The experiment that the parameters describe, for one objective; drawn data without a point are refused. */
export function specOf(values: TrainerValues, objective: Objective): TrainSpec {
  const base = defaultSpec(objective);
  const hidden = Array.from({ length: values.depth }, () => values.width);
  return applyLive(
    {
      ...base,
      dataset: datasetOf(values),
      generator: { ...base.generator, hidden },
      critic: { ...base.critic, hidden },
      batchSize: values.batch,
      generatorOptimizer: withMoments(base.generatorOptimizer, values),
      criticOptimizer: withMoments(base.criticOptimizer, values),
      seed: values.seed,
    },
    liveFieldsOf(values, objective),
  );
}

/** The settings that reach a run while it goes on; what the reader left alone is as the objective's paper has it. */
export function liveFieldsOf(values: TrainerValues, objective: Objective): LiveFields {
  const published = liveOf(defaultSpec(objective));
  const rate = given(values.learningRate);
  return {
    generatorLearningRate: given(values.generatorRate) ?? rate ?? published.generatorLearningRate,
    criticLearningRate: rate ?? published.criticLearningRate,
    nCritic: given(values.nCritic) ?? published.nCritic,
    lambda: values.lambda,
    clip: values.clip,
  };
}

const given = (value: number): number | undefined => (value === AS_PUBLISHED ? undefined : value);

/** Only Adam has moments to set; RMSProp, which clipping trains with, keeps its own. */
const withMoments = (optimizer: OptimizerSpec, { beta1, beta2 }: TrainerValues): OptimizerSpec =>
  optimizer.kind === 'adam' ? { ...optimizer, beta1, beta2 } : optimizer;

function datasetOf({ dataset, points }: TrainerValues): TrainSpec['dataset'] {
  if (dataset !== 'drawn') return { name: dataset };
  if (points.length >= 2) return { name: 'drawn', points };
  throw new RangeError(
    `points holds ${points.length} numbers; at least one x, y pair is needed. Draw a point.`,
  );
}
