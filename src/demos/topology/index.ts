import { formatSize } from '@/ui/formatSize.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { measures, params } from './params.ts';
import { text } from './text.ts';

export const topology = defineDemo({
  id: 'topology',
  note: 'wgan',
  params,
  readouts: measures,
  presets: {
    point: {},
    slide: { sequence: 'slide' },
    midpoints: { sequence: 'midpoints' },
    leak: { sequence: 'leak' },
    escape: { sequence: 'escape' },
    tilt: { sequence: 'tilt' },
  },
  text,
  model,
  measure: ({ now }) => now,
  summarise: ({ n, now, reveal }, words, locale) => {
    if (!reveal) return words.summaryHidden(String(n));
    const say = (value: number) => formatSize(value, { locale, decimals: 3 });
    return words.summary(String(n), {
      w1: say(now.w1),
      tv: say(now.tv),
      js: say(now.js),
      kl: say(now.kl),
      'reverse-kl': say(now['reverse-kl']),
    });
  },
  tabulate: ({ curve }, words, locale) => ({
    columns: words.columns,
    rows: [1, 2, 5, 10, 20, 50, 100].map((n) => [
      String(n),
      ...measures.map((name) => formatSize(curve[n - 1]![name], { locale, decimals: 4 })),
    ]),
  }),
});
