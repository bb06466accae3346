import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params, postLists } from './params.ts';
import { refusalOf } from './refusalOf.ts';
import { text } from './text.ts';

export const lineTransport = defineDemo({
  id: 'line-transport',
  note: 'tadgan-background',
  params,
  readouts: ['w1', 'w2', 'tv', 'js', 'kl'],
  presets: {
    bells: {},
    shift: { m1: -1, s1: 1, m2: 1.5, s2: 1 },
    widths: { m1: 0, s1: 0.6, m2: 0, s2: 1.8 },
    lists: { kind: 'lists', from: postLists.from, to: postLists.to },
  },
  text,
  model,
  measure: ({ w1, w2, tv, js, kl }) => ({ w1, w2, tv, js, kl }),
  summarise: (frame, words, locale) => {
    const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
    const refusal = refusalOf(frame, words);
    if (refusal) return refusal;
    if (frame.kind === 'densities')
      return words.summary(say(frame.w1), say(frame.probe.from), say(frame.probe.to));
    const count = frame.moves.length;
    return words.listSummary(say(frame.w1), say(frame.byQuantiles * count), count);
  },
  tabulate: ({ moves }, words) => ({
    columns: words.columns,
    rows: moves.map(({ u, from, to }) => [u, from, to, Math.abs(to - from)]),
  }),
});
