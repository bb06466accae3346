import type { Objective } from '@/train/spec.ts';
import { estimateOf } from './estimateOf.ts';
import type { Row } from './History.ts';
import type { Picture } from './Picture.ts';

/** What the record keeps of a picture; W₁ stands where it belongs even when it was computed a little earlier. */
export const rowOf = (objective: Objective, picture: Picture): Row => ({
  iteration: picture.iteration,
  criticUpdates: picture.criticUpdates,
  criticLoss: picture.criticLoss,
  generatorLoss: picture.generatorLoss,
  estimate: estimateOf(objective, picture),
  // A W₁ that lags behind would be drawn at an iteration that is not its own.
  w1: picture.w1Iteration === picture.iteration ? picture.w1 : NaN,
  modesCovered: picture.modesTotal === 0 ? NaN : picture.modesCovered,
  goodShare: picture.goodShare,
});
