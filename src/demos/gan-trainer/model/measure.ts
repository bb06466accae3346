import type { TrainerFrame } from '../model.ts';
import { estimateOf } from './estimateOf.ts';
import { nothingMeasured } from './Measured.ts';
import { measuredReadouts } from './measuredReadouts.ts';

/** The numbers of the first run; NaN where it has none, or there is no run. */
export function measure({ runs: [run], engine }: TrainerFrame) {
  const picture = run?.picture;
  return {
    iteration: picture?.iteration ?? 0,
    'critic-loss': picture?.criticLoss ?? NaN,
    'generator-loss': picture?.generatorLoss ?? NaN,
    'critic-estimate': run ? estimateOf(run.objective, run.picture) : NaN,
    w1: picture?.w1 ?? NaN,
    modes: picture && picture.modesTotal > 0 ? picture.modesCovered : NaN,
    'good-share': picture?.goodShare ?? NaN,
    'steps-per-second': picture?.stepsPerSecond ?? 0,
    engine,
    ...measuredReadouts(run?.objective ?? 'wgan-gp', run?.measured ?? nothingMeasured),
  };
}
