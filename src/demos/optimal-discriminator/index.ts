import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const optimalDiscriminator = defineDemo({
  id: 'optimal-discriminator',
  note: 'gan-to-wgan-gp',
  params,
  readouts: ['value', 'js', 'saturating', 'non-saturating', 'wasserstein'],
  presets: {
    same: { mu: 0 },
    near: { mu: 1 },
    start: {},
    apart: { mu: 4 },
    far: { mu: 8 },
    touching: { law: 'triangle' },
    disjoint: { law: 'triangle', mu: 5 },
  },
  text,
  model,
  measure: ({ now }) => ({
    value: now.value,
    js: now.js,
    saturating: now.saturating,
    'non-saturating': now.nonSaturating,
    wasserstein: now.wasserstein,
  }),
  summarise: ({ mu, now }, words, locale) => {
    const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
    return words.summary(
      formatNumber(mu, { locale, decimals: 2 }),
      say(now.value),
      say(now.saturating),
      say(now.nonSaturating),
      say(now.wasserstein),
    );
  },
  tabulate: ({ curve }, words) => ({
    columns: words.columns,
    rows: curve
      .filter(({ mu }) => Number.isInteger(2 * mu))
      .map(({ mu, value, js, saturating, nonSaturating, wasserstein }) => [
        mu,
        value,
        js,
        saturating,
        nonSaturating,
        wasserstein,
      ]),
  }),
});
