import type { CriticMeasure } from '@/train/metrics/criticMeasures.ts';
import type { LayerName } from '../params.ts';

const OF_CRITIC = ['lipschitz', 'slopes', 'weights', 'gradients'] as const satisfies readonly (CriticMeasure &
  LayerName)[];

/** What must be measured for the layers that are on: the points of a frame, and of the critic these. */
export function layerWants(on: readonly LayerName[]): {
  readonly points: boolean;
  readonly critic: readonly CriticMeasure[];
} {
  return {
    points: on.includes('distances') || on.includes('plan'),
    critic: OF_CRITIC.filter((name) => on.includes(name)),
  };
}
