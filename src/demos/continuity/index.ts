import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const continuity = defineDemo({
  id: 'continuity',
  note: 'wgan',
  params,
  readouts: ['w', 'w-other', 'difference', 'bound', 'js-difference'],
  presets: {
    shift: {},
    scale: { family: 'scale', theta: 0.8, other: -0.4 },
    step: { family: 'step', theta: 0.8, other: 0.3 },
    jump: { family: 'scale', theta: 0.1, other: 0, js: true },
  },
  text,
  model,
  measure: ({ now, other, difference, bound, jsDifference }) => ({
    w: now.w,
    'w-other': other.w,
    difference,
    bound,
    'js-difference': jsDifference,
  }),
  summarise: ({ now, other, difference, bound, jsDifference, reveal, showJs }, words, locale) => {
    const say = (value: number, decimals = 3) => formatNumber(value, { locale, decimals });
    if (!reveal) return words.summaryHidden(say(bound));
    const both = { theta: say(now.theta, 2), other: say(other.theta, 2) };
    const told = words.summary({ ...both, difference: say(difference), bound: say(bound) });
    return showJs ? told + words.jsSummary(say(jsDifference)) : told;
  },
  tabulate: ({ curve, funnel, other, reveal }, words) => ({
    columns: words.columns,
    rows: curve.flatMap(({ theta, w }, k) =>
      k % 20 === 0 ? [[theta, reveal ? w : '?', reveal ? Math.abs(w - other.w) : '?', funnel[k]!]] : [],
    ),
  }),
});
