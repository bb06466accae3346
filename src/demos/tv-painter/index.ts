import { formatNumber } from '@/ui/formatNumber.ts';
import type { Interval } from '@/math/index.ts';
import type { Locale } from '@/ui/locale.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { axis, params } from './params.ts';
import { text } from './text.ts';

/** An interval as it is written: (−∞, 1]. */
export function interval({ from, to }: Interval, locale: Locale): string {
  const end = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const open = from <= axis.min ? -Infinity : from;
  const close = to >= axis.max ? Infinity : to;
  return `${open === -Infinity ? '(' : '['}${end(open)}, ${end(close)}${close === Infinity ? ')' : ']'}`;
}

export const tvPainter = defineDemo({
  id: 'tv-painter',
  note: 'wgan',
  params,
  readouts: ['score', 'tv'],
  presets: {
    start: {},
    middle: { event: [0, 2] },
    everything: { event: [axis.min, axis.max] },
    widths: { m2: 0, s2: 2.5, event: [1, 3] },
    apart: { m1: -2, s1: 0.4, m2: 4, s2: 0.4, event: [] },
  },
  text,
  model,
  measure: ({ score, tv }) => ({ score, tv }),
  summarise: ({ score, tv, pMass, qMass, reveal, best }, words, locale) => {
    const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
    const answer = reveal
      ? words.revealed(best.map((each) => interval(each, locale)).join(' ∪ ') || '∅')
      : '';
    return words.summary(say(score), say(tv), say(pMass), say(qMass)) + answer;
  },
  tabulate: ({ event, pMass, qMass }, words, locale) => ({
    columns: words.columns,
    rows: [
      [
        event.map(([from, to]) => interval({ from, to }, locale)).join(' ∪ ') || words.empty,
        pMass,
        qMass,
        pMass - qMass,
      ],
    ],
  }),
});
