import { OBJECTIVES } from '@/train/losses/objectives.ts';
import { decadesPerLayer } from '@/train/metrics/decadesPerLayer.ts';
import type { WeightHistogram } from '@/train/metrics/weightHistograms.ts';
import type { Objective } from '@/train/spec.ts';
import type { Measured } from './Measured.ts';

/** Each number that a layer shows, by its readout's name; NaN for what is not measured or does not exist. */
export function measuredReadouts(objective: Objective, { points, critic }: Measured) {
  const { lipschitz, slopes, weights, gradients } = critic?.measures ?? {};
  const { measured = NaN, bound = NaN, difference = NaN, w1 = NaN } = lipschitz ?? {};
  const estimate = OBJECTIVES[objective].estimates ? difference : NaN;
  return {
    w2: points?.distances.w2 ?? NaN,
    'sliced-w1': points?.distances.sliced ?? NaN,
    'batch-estimate': estimate,
    'batch-w1': w1,
    'lipschitz-measured': measured,
    'lipschitz-bound': bound,
    'estimate-per-slope': estimate / measured,
    'estimate-per-bound': estimate / bound,
    'slope-mean': slopes?.mean ?? NaN,
    'slope-sd': slopes?.sd ?? NaN,
    'share-at-clip': weights ? shareAtClip(weights) : NaN,
    'gradient-decades': gradients ? decadesPerLayer(gradients) : NaN,
  };
}

/** Of all weights together; NaN where the objective does not clip. */
function shareAtClip(layers: readonly WeightHistogram[]): number {
  const sizes = layers.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const at = layers.reduce((sum, { shareAtBound }, i) => sum + shareAtBound * sizes[i]!, 0);
  return at / sizes.reduce((sum, size) => sum + size, 0);
}
