import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params, sizes } from './params.ts';
import { text } from './text.ts';

export const mle = defineDemo({
  id: 'mle',
  note: 'loss-to-wasserstein',
  params,
  readouts: ['log-likelihood', 'cross-entropy', 'kl'],
  presets: {
    hand: {},
    best: { steps: 10 },
    one: { n: 1, steps: 3 },
    few: { n: 5, steps: 10 },
    many: { n: 2000, steps: 10 },
  },
  text,
  model,
  measure: ({ logLikelihood, crossEntropy, kl }) => ({
    'log-likelihood': logLikelihood,
    'cross-entropy': crossEntropy,
    kl,
  }),
  summarise: ({ n, law, logLikelihood, crossEntropy, kl }, words, locale) => {
    const say = (value: number, decimals: number) => formatSize(value, { locale, decimals });
    return words.summary(
      formatNumber(n, { locale, decimals: 0 }),
      [say(law.mean, 2), say(law.sd, 2)],
      say(logLikelihood, 3),
      say(crossEntropy, 3),
      say(kl, 3),
    );
  },
  tabulate: ({ running, crossEntropy }, words, locale) => {
    const say = (value: number) => formatSize(value, { locale, decimals: 4 });
    return {
      columns: words.columns,
      rows: running
        .filter(({ count }) => sizes.includes(count))
        .map(({ count, best, mean }) => [
          formatNumber(count, { locale, decimals: 0 }),
          say(best.mean),
          say(best.sd),
          say(mean),
          say(-crossEntropy),
        ]),
    };
  },
});
