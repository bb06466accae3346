import { defineDemo } from '../demo.ts';
import { measure, readoutNames } from './measure.ts';
import { model } from './model.ts';
import { fetchRecording } from './model/recall.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';
import { summarise } from './summarise.ts';
import { tabulate } from './tabulate.ts';
import { text } from './text.ts';

export const valueSurface = defineDemo({
  id: 'value-surface',
  note: 'gan-to-wgan-gp',
  params,
  readouts: readoutNames,
  presets,
  text,
  load: fetchRecording,
  model,
  measure,
  summarise,
  tabulate,
});
