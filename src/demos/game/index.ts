import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const game = defineDemo({
  id: 'game',
  note: 'gan-to-wgan-gp',
  params,
  readouts: ['radius', 'factor', 'steps'],
  presets: {
    together: {},
    turns: { method: 'alternating' },
    ahead: { method: 'extragradient', steps: 200 },
    tiny: { eta: 0.03, steps: 200 },
    'turns-break': { eta: 2.1, method: 'alternating', steps: 6, x: 0.5, y: 0.5 },
    'ahead-breaks': { eta: 1, method: 'extragradient' },
  },
  text,
  model,
  measure: ({ now, factor, steps }) => ({ radius: now.radius, factor, steps }),
  summarise: ({ method, eta, steps, now, factor }, words, locale) =>
    words.summary(
      words.methods[method],
      formatNumber(eta, { locale, decimals: 2 }),
      String(steps),
      formatSize(now.radius, { locale, decimals: 3 }),
      formatNumber(factor, { locale, decimals: 4 }),
    ),
  tabulate: ({ chosen, steps }, words, locale) => ({
    columns: words.columns,
    rows: chosen.spots.flatMap(({ x, y, radius }, k) =>
      k % 10 === 0 || k === steps
        ? [[String(k), ...[x, y, radius].map((value) => formatSize(value, { locale, decimals: 4 }))]]
        : [],
    ),
  }),
});
