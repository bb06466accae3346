import { presets as experiments } from '@/train/presets.ts';
import { valuesOf } from './model/valuesOf.ts';
import type { TrainerValues } from './params.ts';
import type { PresetName } from './text/Words.ts';

/** Experiments worth a press; those with a name of their own are the very ones whose outcome is tested. */
export const presets: Readonly<Record<PresetName, Partial<TrainerValues>>> = {
  'mode-collapse': valuesOf(experiments['mode-collapse']),
  'wgan-gp': {},
  // The widest bound that Gulrajani et al. 2017 compare (figure 1b), at a rate that gets somewhere in demo time: Algorithm 1's
  // own .01 and 5e-5 have hardly moved by then, which switching the objective alone shows.
  clipped: { objective: 'wgan', clip: 0.1, learningRate: 0.001 },
  beside: { objective: 'gan', versus: 'wgan-gp' },
};
