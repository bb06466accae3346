import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { tableRhos } from './costs.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const coupling = defineDemo({
  id: 'coupling',
  note: 'couplings',
  params,
  readouts: ['mean-distance', 'w1', 'mean-square', 'sample-mean', 'ks-x', 'ks-y'],
  presets: {
    start: {},
    one: { n: 1 },
    same: { rho: 1 },
    independent: { rho: 0 },
    opposite: { rho: -1 },
    matched: { a: -Math.sqrt(3), b: Math.sqrt(3), rho: 1, reveal: true },
    apart: { a: 2, b: 4, rho: 1, reveal: true },
  },
  text,
  model,
  measure: ({ cost, w1, means, ksX, ksY }) => ({
    'mean-distance': cost.distance,
    w1,
    'mean-square': cost.square,
    'sample-mean': means.at(-1)!.mean,
    'ks-x': ksX,
    'ks-y': ksY,
  }),
  summarise: ({ means, rho, cost, w1 }, words, locale) => {
    const say = (value: number, decimals = 3) => formatNumber(value, { locale, decimals });
    return words.summary({
      n: say(means.length, 0),
      rho: say(rho, 2),
      expected: say(cost.distance),
      sample: say(means.at(-1)!.mean),
      w1: say(w1),
    });
  },
  tabulate: ({ curve }, words) => ({
    columns: words.columns,
    rows: curve
      .filter(({ rho }) => tableRhos.includes(rho))
      .map(({ rho, distance, square }) => [rho, distance, square]),
  }),
});
