import { presets as experiments } from '@/train/presets.ts';
import { valuesOf } from './model/valuesOf.ts';
import type { LayerName, TrainerValues } from './params.ts';
import type { FailureName, PresetName } from './text/Words.ts';

/** Where the cause of each failure can be seen. */
const CAUSES = {
  'mode-collapse': ['modes'],
  'vanishing-gradient': ['js'],
  'clip-too-hard': ['weights', 'gradients'],
  'clip-too-soft': ['lipschitz', 'weights'],
  'no-penalty': ['lipschitz', 'slopes'],
  'one-critic-step': ['modes'],
  'clipped-momentum': ['modes'],
} as const satisfies Readonly<Record<FailureName, readonly LayerName[]>>;

/** A failure on the engine whose runs are the same everywhere: what its words say was seen in tests on this very run. */
const failure = (name: FailureName): Partial<TrainerValues> => ({
  ...valuesOf(experiments[name]),
  engine: 'wasm-simd',
  layers: CAUSES[name],
});

/** Experiments worth a press; those with a name of their own are the very ones whose outcome is tested. */
export const presets: Readonly<Record<PresetName, Partial<TrainerValues>>> = {
  'wgan-gp': {},
  clipped: { objective: 'wgan', clip: 0.1, learningRate: 0.001 },
  beside: { objective: 'gan', versus: 'wgan-gp' },
  // Both critics' losses fall; only over the slope that each really has do they tell of W₁.
  'loss-and-distance': {
    objective: 'wgan',
    clip: 0.1,
    learningRate: 0.001,
    versus: 'wgan-gp',
    layers: ['lipschitz'],
  },
  'mode-collapse': failure('mode-collapse'),
  // The loss that does not saturate beside it, against as good a discriminator: its samples go on moving.
  'vanishing-gradient': { ...failure('vanishing-gradient'), versus: 'ns-gan' },
  'clip-too-hard': failure('clip-too-hard'),
  'clip-too-soft': failure('clip-too-soft'),
  'no-penalty': failure('no-penalty'),
  'one-critic-step': failure('one-critic-step'),
  'clipped-momentum': failure('clipped-momentum'),
};

/** Those on show as they should go; the others fail on purpose, and stand in the failure lab. */
export const healthy = [
  'wgan-gp',
  'clipped',
  'beside',
  'loss-and-distance',
] as const satisfies readonly PresetName[];
export const failures = [
  'mode-collapse',
  'vanishing-gradient',
  'clip-too-hard',
  'clip-too-soft',
  'no-penalty',
  'one-critic-step',
  'clipped-momentum',
] as const satisfies readonly PresetName[];
