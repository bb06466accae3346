import { normalPdf, polylineAt } from '@/math/index.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { abs, cliff, square, startOf } from './drawings.ts';
import { lessonOf } from './lessonOf.ts';
import { model, type Frame } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

/** What each law has at a place: its share of the blocks, or its density. */
function massesAt(x: number, { pair }: Frame): readonly [number, number] {
  if (pair.kind === 'normal')
    return [normalPdf(x, pair.p.mean, pair.p.sd), normalPdf(x, pair.q.mean, pair.q.sd)];
  const share = ({ positions, counts }: typeof pair.p) =>
    (counts[positions.indexOf(x)] ?? 0) / counts.reduce((sum, count) => sum + count, 0);
  return [share(pair.p), share(pair.q)];
}

export const duality = defineDemo({
  id: 'duality',
  note: 'loss-to-wasserstein',
  params,
  readouts: ['dual-value', 'w1', 'lipschitz'],
  presets: {
    'two-blocks': {},
    'six-blocks': { laws: 'six-blocks', f: startOf['six-blocks'] },
    normals: { laws: 'normals', f: startOf.normals },
    abs: { f: abs, x: 5 },
    square: { f: square, x: 8 },
    cliff: { laws: 'six-blocks', f: cliff, x: 4 },
  },
  text,
  model,
  measure: ({ value, w1, lipschitz }) => ({ 'dual-value': value, w1, lipschitz }),
  summarise: (frame, words, locale) => {
    const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
    const { lipschitz, K, value, wall } = frame;
    return `${words.summary(say(lipschitz), String(K), say(value), say(wall))} ${lessonOf(frame, words, locale)}`;
  },
  tabulate: (frame, words) => ({
    // The answer waits until it is asked for, here as in the picture.
    columns: frame.reveal ? words.columns : words.columns.slice(0, -1),
    rows: Array.from({ length: frame.axis.max - frame.axis.min + 1 }, (_, k) => {
      const x = frame.axis.min + k;
      const lines = [frame.drawn, frame.clipped, ...(frame.reveal ? [frame.optimum] : [])];
      return [x, ...massesAt(x, frame), ...lines.map((f) => polylineAt(x, f))];
    }),
  }),
});
