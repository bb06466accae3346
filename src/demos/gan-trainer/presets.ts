import type { PresetName } from './text/Words.ts';
import type { TrainerValues } from './params.ts';

/** Experiments worth a press. */
export const presets: Readonly<Record<PresetName, Partial<TrainerValues>>> = {
  collapse: { objective: 'gan' },
  'wgan-gp': {},
  clipped: { objective: 'wgan' },
  beside: { objective: 'gan', versus: 'wgan-gp' },
};
