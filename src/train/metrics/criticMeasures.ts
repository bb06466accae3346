import type { EngineState } from '../engine.ts';
import type { TrainSpec } from '../spec.ts';
import { interpolateSlopes, type InterpolateSlopes } from './interpolateSlopes.ts';
import { layerGradients } from './layerGradients.ts';
import type { LayerGradient } from './lossSweep.ts';
import { scaledEstimate, type ScaledEstimate } from './scaledEstimate.ts';
import { weightHistograms, type WeightHistogram } from './weightHistograms.ts';

/** What can be measured of a snapshot's critic; each is absent unless it was wanted. */
export interface CriticMeasures {
  readonly lipschitz?: ScaledEstimate;
  readonly slopes?: InterpolateSlopes;
  readonly weights?: readonly WeightHistogram[];
  readonly gradients?: readonly LayerGradient[];
}

export type CriticMeasure = keyof CriticMeasures;

/** Points of a batch that are looked at; larger batches would not say more and would keep a reader of wide nets waiting. */
const MOST_POINTS = 256;

/** The wanted measures of a snapshot's critic, on the next critic batch or the first 256 points of it. */
export function criticMeasures(
  spec: TrainSpec,
  state: EngineState,
  wanted: readonly CriticMeasure[],
): CriticMeasures {
  const looked = { ...spec, batchSize: Math.min(spec.batchSize, MOST_POINTS) };
  const wants = (name: CriticMeasure): boolean => wanted.includes(name);
  return {
    ...(wants('lipschitz') && { lipschitz: scaledEstimate(looked, state) }),
    ...(wants('slopes') && { slopes: interpolateSlopes(looked, state) }),
    ...(wants('weights') && { weights: weightHistograms(looked, state) }),
    ...(wants('gradients') && { gradients: layerGradients(looked, state) }),
  };
}
