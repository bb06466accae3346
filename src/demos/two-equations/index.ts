import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { stableLimit } from './problem.ts';
import { text } from './text.ts';

export const twoEquations = defineDemo({
  id: 'two-equations',
  note: 'loss-to-wasserstein',
  params,
  readouts: ['loss', 'step', 'stable-limit'],
  presets: {
    valley: {},
    limit: { eta: stableLimit, steps: 60 },
    beyond: { a: 1, b: -0.5, eta: 0.16, steps: 10 },
    slow: { a: 1, b: 2.5, eta: 0.07, steps: 60 },
    newton: { method: 'newton', steps: 1 },
  },
  text,
  model,
  measure: (frame) => ({
    loss: frame.now.loss,
    step: frame.steps,
    'stable-limit': frame.stableLimit,
  }),
  summarise: ({ method, steps, now, eta, factor }, words, locale) =>
    words.summary(words.methods[method], String(steps), formatSize(now.loss, { locale, decimals: 3 })) +
    (method === 'newton'
      ? ''
      : words.rateSummary(
          formatNumber(eta, { locale, decimals: 4 }),
          formatNumber(factor, { locale, decimals: 3 }),
        )),
  tabulate: ({ spots, steps }, words, locale) => ({
    columns: words.columns,
    rows: spots.flatMap(({ a, b, loss }, k) =>
      k < 10 || k % 10 === 0 || k === steps
        ? [[String(k), ...[a, b, loss].map((value) => formatSize(value, { locale, decimals: 4 }))]]
        : [],
    ),
  }),
});
