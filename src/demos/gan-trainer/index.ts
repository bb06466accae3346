import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { measure } from './model/measure.ts';
import { params } from './params.ts';
import { summarise } from './parts/summarise.ts';
import { tabulate } from './parts/tabulate.ts';
import { presets } from './presets.ts';
import { text } from './text.ts';

export const ganTrainer = defineDemo({
  id: 'gan-trainer',
  note: 'wgan',
  params,
  readouts: [
    'iteration',
    'critic-loss',
    'generator-loss',
    'critic-estimate',
    'w1',
    'modes',
    'good-share',
    'steps-per-second',
    'engine',
    'w2',
    'sliced-w1',
    'batch-estimate',
    'batch-w1',
    'lipschitz-measured',
    'lipschitz-bound',
    'estimate-per-slope',
    'estimate-per-bound',
    'slope-mean',
    'slope-sd',
    'share-at-clip',
    'gradient-decades',
  ],
  presets,
  text,
  model,
  measure,
  summarise,
  tabulate,
});
