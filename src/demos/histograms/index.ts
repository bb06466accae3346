import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const histograms = defineDemo({
  id: 'histograms',
  note: 'loss-to-wasserstein',
  params,
  readouts: ['kl', 'reverse-kl', 'js', 'tv', 'w1'],
  presets: {
    two: {},
    empty: { q: [0, 1] },
    even: { p: [0.6, 0.25, 0.1, 0.04, 0.01], q: [0.2, 0.2, 0.2, 0.2, 0.2] },
    apart: { p: [0.6, 0.4, 0, 0, 0], q: [0, 0, 0, 0.4, 0.6] },
    side: { view: 'bell' },
    middle: { view: 'bell', m: 0, s: 1 },
    wide: { view: 'bell', m: 1, s: 3 },
  },
  text,
  model,
  measure: ({ kl, reverseKl, js, tv, w1 }) => ({ kl, 'reverse-kl': reverseKl, js, tv, w1 }),
  summarise: (frame, words, locale) => {
    const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
    if (frame.view === 'bell')
      return words.bellSummary(say(frame.mean), say(frame.sd), say(frame.kl), say(frame.reverseKl));
    if (frame.refusal) return words.refusals[frame.refusal];
    const blown = frame.bins.flatMap(({ forward }, i) => (forward === Infinity ? [i + 1] : []));
    return words.summary(say(frame.kl), say(frame.reverseKl), say(frame.w1), blown);
  },
  tabulate: (frame, words) =>
    frame.view === 'bars'
      ? {
          columns: words.columns.bars,
          rows: frame.bins.map(({ p, q, forward, reverse }, i) => [String(i + 1), p, q, forward, reverse]),
        }
      : {
          columns: words.columns.bell,
          rows: frame.places
            .filter(({ x }) => Number.isInteger(x))
            .map(({ x, p, q, forward, reverse }) => [x, p, q, forward, reverse]),
        },
});
