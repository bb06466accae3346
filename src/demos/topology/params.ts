import { choice, integer, names, toggle } from '../params.ts';

export const sequences = ['point', 'slide', 'midpoints', 'leak', 'escape', 'tilt'] as const;
export const measures = ['w1', 'tv', 'js', 'kl', 'reverse-kl'] as const;

export type SequenceName = (typeof sequences)[number];
export type MeasureName = (typeof measures)[number];

export const params = {
  sequence: choice(sequences, { default: 'point' }),
  n: integer({ default: 4, min: 1, max: 100 }),
  /** What the reader thinks will go to 0. */
  guess: names(measures, { default: [] }),
  reveal: toggle({ default: false }),
};
