import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const noise = defineDemo({
  id: 'noise',
  note: 'loss-to-wasserstein',
  params,
  readouts: ['js', 'js-slope', 'w1', 'smear'],
  presets: {
    bare: { sigma: 0 },
    little: { sigma: 0.1 },
    half: {},
    much: { sigma: 1 },
    far: { theta: 4 },
  },
  text,
  model,
  measure: ({ now: { js, slope, w1, smear } }) => ({ js, 'js-slope': slope, w1, smear }),
  summarise: ({ theta, sigma, now }, words, locale) => {
    const say = (value: number, decimals: number) => formatNumber(value, { locale, decimals });
    return words.summary(say(theta, 2), say(sigma, 2), say(now.js, 3), say(now.slope, 3), say(now.w1, 2));
  },
  tabulate: ({ curve }, words) => ({
    columns: words.columns,
    rows: curve
      .filter((_, k) => k % 4 === 0)
      .map(({ sigma, js, slope, w1, smear }) => [sigma, js, slope, w1, smear]),
  }),
});
