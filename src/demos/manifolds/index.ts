import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { percent } from './percent.ts';
import { text } from './text.ts';

export const manifolds = defineDemo({
  id: 'manifolds',
  note: 'gan-to-wgan-gp',
  params,
  readouts: ['overlap', 'crossings', 'accuracy', 'js', 'w1'],
  presets: {
    start: {},
    same: { nudge: [0, 0, 0] },
    hair: { nudge: [0.01, 0, 0] },
    period: { nudge: [2, 0, 0] },
    circles: { case: 'circle' },
    space: { case: 'segment', nudge: [0.6, 0.3, 0] },
    along: { case: 'segment', nudge: [0.6, 0.3, 0.3] },
  },
  text,
  model,
  measure: ({ overlap, crossings, accuracy, js, w1 }) => ({
    overlap,
    crossings: crossings.length,
    accuracy,
    js,
    w1,
  }),
  summarise: ({ overlap, crossings, accuracy, w1 }, words, locale) =>
    words.summary(
      formatNumber(overlap, { locale, decimals: 3 }),
      String(crossings.length),
      percent(accuracy, locale),
      formatNumber(w1, { locale, decimals: 3 }),
    ),
  tabulate: ({ nudge, length, overlap, crossings, accuracy, js, w1 }, words, locale) => {
    const say = (value: number) => formatNumber(value, { locale, decimals: 4 });
    const point = (parts: readonly number[]) => `(${parts.map(say).join(', ')})`;
    return {
      columns: words.columns,
      rows: [
        [words.nudgeRow, point(nudge)],
        [words.lengthRow, length],
        [words.readouts.overlap, overlap],
        [words.readouts.crossings, crossings.length > 0 ? crossings.map(point).join(' ') : '0'],
        [words.readouts.accuracy, percent(accuracy, locale)],
        [words.readouts.js, js],
        [words.readouts.w1, w1],
      ],
    };
  },
});
