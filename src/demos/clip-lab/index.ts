import { formatNumber } from '@/ui/formatNumber.ts';
import { showPower } from '@/ui/showPower.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const clipLab = defineDemo({
  id: 'clip-lab',
  note: 'gan-to-wgan-gp',
  params,
  readouts: ['bound', 'growth', 'estimate', 'spectral-norm', 'second', 'frobenius', 'entry-bound'],
  presets: {
    paper: {},
    small: { depth: 2, width: 64, inputs: 1 },
    explodes: { depth: 11, c: 0.1 },
    vanishes: { depth: 11, c: 0.001 },
  },
  text,
  model,
  measure: ({ bound, growth, now, sigma, second, frobenius, entryBound }) => ({
    bound,
    growth,
    estimate: now.estimate,
    'spectral-norm': sigma,
    second,
    frobenius,
    'entry-bound': entryBound,
  }),
  summarise: ({ depth, width, c, bound, rounds, now, sigma }, words, locale) =>
    words.summary(
      String(depth),
      String(width),
      String(c),
      showPower(Math.log10(bound), locale),
      String(rounds),
      formatNumber(now.estimate, { locale, decimals: 6 }),
      formatNumber(sigma, { locale, decimals: 6 }),
    ),
  tabulate: ({ references, own, c }, words, locale) => ({
    columns: words.columns(String(c)),
    rows: own.bounds.map((_, k) => [
      String(k + 1),
      ...[...references, own].map(({ bounds }) => showPower(Math.log10(bounds[k]!), locale)),
    ]),
  }),
});
