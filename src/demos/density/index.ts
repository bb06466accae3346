import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const density = defineDemo({
  id: 'density',
  note: 'loss-to-wasserstein',
  params,
  readouts: ['peak', 'area', 'total'],
  presets: {
    start: {},
    narrow: { sigma: 0.1, from: -0.2, to: 0.2 },
    wide: { sigma: 3 },
    tail: { from: 2, to: 4 },
    point: { from: 0.5, to: 0.5 },
  },
  text,
  model,
  measure: ({ peak, area, total }) => ({ peak, area, total }),
  summarise: ({ sigma, peak, low, high, area }, words, locale) => {
    const say = (value: number, decimals: number) => formatNumber(value, { locale, decimals });
    return words.summary(say(sigma, 2), say(peak, 3), say(low.x, 2), say(high.x, 2), say(area, 3));
  },
  tabulate: ({ grid }, words) => ({
    columns: words.columns,
    rows: grid.map(({ x, density: height, below }) => [x, height, below]),
  }),
});
