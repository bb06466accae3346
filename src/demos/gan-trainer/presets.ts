import { presets as experiments } from '@/train/presets.ts';
import { valuesOf } from './model/valuesOf.ts';
import type { TrainerValues } from './params.ts';
import type { PresetName } from './text/Words.ts';

/** Experiments worth a press; those with a name of their own are the very ones whose outcome is tested. */
export const presets: Readonly<Record<PresetName, Partial<TrainerValues>>> = {
  collapse: valuesOf(experiments['mode-collapse']),
  'wgan-gp': {},
  // Algorithm 1's clipping bound, with a rate that gets somewhere in demo time.
  clipped: { objective: 'wgan', learningRate: 0.001 },
  beside: { objective: 'gan', versus: 'wgan-gp' },
};
