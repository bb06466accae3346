import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const parallelLines = defineDemo({
  id: 'parallel-lines',
  note: 'wgan',
  params,
  readouts: ['w1', 'js', 'tv', 'kl', 'reverse-kl'],
  presets: {
    apart: { theta: 1 },
    near: { theta: 0.05 },
    together: { theta: 0 },
    sampled: { theta: 0, sampled: true },
  },
  text,
  model,
  measure: ({ w1, js, tv, kl, reverseKl, empiricalW1 }) => ({
    w1: empiricalW1 ?? w1,
    js,
    tv,
    kl,
    'reverse-kl': reverseKl,
  }),
  summarise: ({ theta, w1, js, tv, kl, empiricalW1, pairs }, words, locale) => {
    const [t, ...rest] = [theta, w1, js, tv, kl].map((value) => formatNumber(value, { locale, decimals: 2 }));
    const [a = '', b = '', c = '', d = ''] = rest;
    const sample =
      empiricalW1 === undefined
        ? ''
        : words.sampleSummary(pairs.length, formatNumber(empiricalW1, { locale, decimals: 3 }));
    return words.summary(t ?? '', a, b, c, d) + sample;
  },
  tabulate: ({ curve }, words) => ({
    columns: words.columns,
    rows: curve.filter((_, i) => i % 10 === 0).map(({ theta, w1, js, tv, kl }) => [theta, w1, js, tv, kl]),
  }),
});
