import { decadesPerLayer } from '@/train/metrics/decadesPerLayer.ts';
import type { Frame } from './model.ts';
import type { CriticFrame, CriticId } from './model/Critic.ts';

export const readoutNames = [
  'w1',
  'estimate-clip',
  'estimate-gp',
  'slope-clip',
  'slope-gp',
  'spread-gp',
  'here-clip',
  'here-gp',
  'share-at-bound',
  'decades-wide',
  'decades-middle',
  'decades-narrow',
  'decades-gp',
  'share-wide',
  'share-middle',
  'share-narrow',
] as const;
export type ReadoutName = (typeof readoutNames)[number];

/** The numbers of both views; NaN in the one that has no such critic. */
export function measure(frame: Frame): Readonly<Record<ReadoutName, number>> {
  const { critics, probes, view, w1 } = frame;
  const isSurface = view === 'surface';
  const of = (id: CriticId) => critics.find((critic) => critic.id === id)?.measured;
  const [clip, gp] = [of('clip'), isSurface ? of('gp') : undefined];
  const decades = (id: CriticId): number => decadesOf(critics.find((critic) => critic.id === id));
  return {
    w1,
    'estimate-clip': clip?.estimate ?? NaN,
    'estimate-gp': gp?.estimate ?? NaN,
    'slope-clip': clip?.slope.mean ?? NaN,
    'slope-gp': gp?.slope.mean ?? NaN,
    'spread-gp': gp?.slope.sd ?? NaN,
    'here-clip': probes[0]?.slope ?? NaN,
    'here-gp': probes[1]?.slope ?? NaN,
    'share-at-bound': clip?.weights.shareAtBound ?? NaN,
    'decades-wide': decades('wide'),
    'decades-middle': decades('middle'),
    'decades-narrow': decades('narrow'),
    'decades-gp': isSurface ? NaN : decades('gp'),
    'share-wide': of('wide')?.weights.shareAtBound ?? NaN,
    'share-middle': of('middle')?.weights.shareAtBound ?? NaN,
    'share-narrow': of('narrow')?.weights.shareAtBound ?? NaN,
  };
}

/** By how many decades a critic's gradient grows from a layer to the one before it. */
export function decadesOf(critic: CriticFrame | undefined): number {
  const gradients = critic?.measured.gradients ?? [];
  return decadesPerLayer(gradients.map((log10Activations) => ({ log10Activations, log10Weights: NaN })));
}
