import { applyLive, liveOf, type LiveFields, type Objective, type TrainSpec } from '@/train/spec.ts';
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
      seed: values.seed,
    },
    liveFieldsOf(values, objective),
  );
}

/** The settings that reach a run while it goes on; what the reader left alone is as the objective's paper has it. */
export function liveFieldsOf(values: TrainerValues, objective: Objective): LiveFields {
  const published = liveOf(defaultSpec(objective));
  const rate = values.learningRate;
  return {
    generatorLearningRate: rate === AS_PUBLISHED ? published.generatorLearningRate : rate,
    criticLearningRate: rate === AS_PUBLISHED ? published.criticLearningRate : rate,
    nCritic: values.nCritic === AS_PUBLISHED ? published.nCritic : values.nCritic,
    lambda: values.lambda,
    clip: values.clip,
  };
}

function datasetOf({ dataset, points }: TrainerValues): TrainSpec['dataset'] {
  if (dataset !== 'drawn') return { name: dataset };
  if (points.length >= 2) return { name: 'drawn', points };
  throw new RangeError(
    `points holds ${points.length} numbers; at least one x, y pair is needed. Draw a point.`,
  );
}
