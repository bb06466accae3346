import {
  applyLive,
  liveOf,
  type LiveFields,
  type NetSpec,
  type Objective,
  type TrainSpec,
} from '@/train/spec.ts';
import { defaultSpec } from '@/train/spec/defaultSpec.ts';
import { optimizersOf } from './optimizersOf.ts';
import { AS_PUBLISHED, type TrainerValues } from '../params.ts';

/** The experiment that the parameters describe, for one objective; drawn data without a point are refused. */
export function specOf(values: TrainerValues, objective: Objective): TrainSpec {
  const base = defaultSpec(objective);
  const net = netOf(values);
  return applyLive(
    {
      ...base,
      dataset: datasetOf(values),
      generator: net,
      critic: net,
      batchSize: values.batch,
      penalty: values.penalty,
      ...optimizersOf(values, objective),
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

/** Slope below zero that most GANs with this activation have (Radford et al. 2016). */
const LEAK = 0.2;

function netOf({ width, depth, activation }: TrainerValues): NetSpec {
  const hidden = Array.from({ length: depth }, () => width);
  return activation === 'leaky-relu' ? { hidden, activation, leak: LEAK } : { hidden, activation };
}

function datasetOf({ dataset, points }: TrainerValues): TrainSpec['dataset'] {
  if (dataset !== 'drawn') return { name: dataset };
  if (points.length >= 2) return { name: 'drawn', points };
  throw new RangeError(
    `points holds ${points.length} numbers; at least one x, y pair is needed. Draw a point.`,
  );
}
