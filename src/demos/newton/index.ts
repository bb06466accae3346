import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const newton = defineDemo({
  id: 'newton',
  note: 'loss-to-wasserstein',
  params,
  readouts: ['x', 'error'],
  presets: {
    far: {},
    one: { x0: 1 },
    negative: { x0: -0.5, steps: 2 },
    'near-zero': { x0: 0.15, steps: 2 },
    zero: { x0: 0, steps: 1 },
  },
  text,
  model,
  measure: ({ now }) => ({ x: now.x, error: now.error }),
  summarise: ({ x0, steps, now, brokenAt }, words, locale) => {
    const start = formatNumber(x0, { locale, decimals: 2 });
    if (brokenAt !== undefined) return words.brokenSummary(start, String(brokenAt));
    return words.summary(
      start,
      String(steps),
      formatSize(now.x, { locale, decimals: 6 }),
      formatSize(now.error, { locale, decimals: 1 }),
    );
  },
  tabulate: ({ guesses }, words, locale) => ({
    columns: words.columns,
    rows: guesses.map(({ x, error }, k) => [
      String(k),
      Number.isNaN(x) ? words.none : formatSize(x, { locale, decimals: 15 }),
      Number.isNaN(error) ? words.none : formatSize(error, { locale, decimals: 2 }),
    ]),
  }),
});
