import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { curveRows } from './curve.ts';
import { measureNames } from './measures.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { showMeasure } from './showMeasure.ts';
import { text } from './text.ts';

export const divergences = defineDemo({
  id: 'divergences',
  note: 'wgan',
  params,
  readouts: measureNames,
  presets: {
    overlap: { m2: 1 },
    apart: {},
    far: { m2: 8 },
    widths: { m2: 0, s2: 2 },
    // ½N(−3, 1) + ½N(3, 1) against the single normal of least KL(P‖Q), then of least KL(Q‖P), to the handles' step.
    cover: { m1: -3, pExtra: [0.5, 3, 1], m2: 0, s2: 3.15, integrand: 'kl' },
    seek: { m1: -3, pExtra: [0.5, 3, 1], m2: 3, s2: 1, integrand: 'reverse-kl' },
    point: { m2: 1.5, s2: 0.05 },
    same: { m2: 0 },
  },
  text,
  model,
  measure: ({ measures }) => measures,
  summarise: ({ measures, gap }, words, locale) =>
    words.summary({
      gap: formatNumber(gap, { locale, decimals: 2 }),
      kl: showMeasure('kl', measures.kl, locale),
      'reverse-kl': showMeasure('reverse-kl', measures['reverse-kl'], locale),
      js: showMeasure('js', measures.js, locale),
      'js-slope': showMeasure('js-slope', measures['js-slope'], locale),
      tv: showMeasure('tv', measures.tv, locale),
      'best-accuracy': showMeasure('best-accuracy', measures['best-accuracy'], locale),
      w1: showMeasure('w1', measures.w1, locale),
      w2: showMeasure('w2', measures.w2, locale),
    }),
  tabulate: (frame, words) => ({
    columns: words.columns,
    rows: curveRows(frame).map((row) => [row.gap, ...measureNames.map((name) => row[name])]),
  }),
});
