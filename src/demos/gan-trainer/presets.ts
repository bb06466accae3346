import { presets as experiments } from '@/train/presets.ts';
import { valuesOf } from './model/valuesOf.ts';
import type { TrainerValues } from './params.ts';
import type { PresetName } from './text/Words.ts';

/** Experiments worth a press; those with a name of their own are the very ones whose outcome is tested. */
export const presets: Readonly<Record<PresetName, Partial<TrainerValues>>> = {
  'wgan-gp': {},
  clipped: { objective: 'wgan', clip: 0.1, learningRate: 0.001 },
  beside: { objective: 'gan', versus: 'wgan-gp' },
  'mode-collapse': valuesOf(experiments['mode-collapse']),
  // The loss that does not saturate beside it, against the same discriminator: its samples never stop.
  'vanishing-gradient': { ...valuesOf(experiments['vanishing-gradient']), versus: 'ns-gan' },
  'clip-too-hard': valuesOf(experiments['clip-too-hard']),
  'clip-too-soft': valuesOf(experiments['clip-too-soft']),
  'no-penalty': valuesOf(experiments['no-penalty']),
  'one-critic-step': valuesOf(experiments['one-critic-step']),
  'clipped-momentum': valuesOf(experiments['clipped-momentum']),
};

/** Those on show as they should go; the others fail on purpose, and stand in the failure lab. */
export const healthy = ['wgan-gp', 'clipped', 'beside'] as const satisfies readonly PresetName[];
export const failures = [
  'mode-collapse',
  'vanishing-gradient',
  'clip-too-hard',
  'clip-too-soft',
  'no-penalty',
  'one-critic-step',
  'clipped-momentum',
] as const satisfies readonly PresetName[];
