import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { fetchRecorded } from './model/recorded.ts';
import { params } from './params.ts';
import { showSize } from './showSize.ts';
import { text } from './text.ts';

export const gradientDecay = defineDemo({
  id: 'gradient-decay',
  note: 'gan-to-wgan-gp',
  params,
  readouts: ['updates', 'saturating', 'non-saturating', 'critic-gradient', 'decades', 'js-bound'],
  presets: {
    near: {},
    apart: { theta: 1 },
    close: { theta: 0.1 },
    noisy: { noise: 0.2 },
  },
  text,
  load: fetchRecorded,
  model,
  measure: ({ present: { discriminator, critic }, decades }) => ({
    updates: discriminator.updates,
    saturating: 10 ** discriminator.logSaturating,
    'non-saturating': discriminator.nonSaturating,
    'critic-gradient': critic.gradient,
    decades,
    'js-bound': discriminator.jsBound,
  }),
  summarise: ({ present: { discriminator, critic }, decades }, words, locale) =>
    words.summary(
      formatNumber(discriminator.updates, { locale, decimals: 0 }),
      showSize(discriminator.logSaturating, locale),
      formatNumber(discriminator.nonSaturating, { locale, decimals: 2 }),
      formatNumber(critic.gradient, { locale, decimals: 3 }),
      formatNumber(decades, { locale, decimals: 1 }),
    ),
  tabulate: ({ discriminator, critic }, words, locale) => ({
    columns: words.columns,
    rows: discriminator.map(({ updates, logSaturating, nonSaturating, jsBound }, k) => [
      formatNumber(updates, { locale, decimals: 0 }),
      showSize(logSaturating, locale),
      nonSaturating,
      critic[k]?.gradient ?? words.notYet,
      Number.isNaN(jsBound) ? words.notYet : jsBound,
    ]),
  }),
});
