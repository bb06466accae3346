import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import { layout } from './layout.ts';
import type { Frame } from './model.ts';
import { trueLaw } from './sample.ts';
import type { Words } from './words.ts';

export interface PlaneLabelsInput {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly right: number;
}

/** Letters keep this far from the upper and the lower edge. */
const RIM = 10;

/** The names of both best places: the samples' own, and the true law's. */
export function planeLabels({ frame, words, locale, x, y, right }: PlaneLabelsInput) {
  const { best, law } = frame;
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const side = best.mean < trueLaw.mean ? -1 : 1;
  const about = ({ mean, sd }: typeof best, away: 1 | -1) =>
    spotsAround({ x: x(mean), top: y(sd), bottom: y(sd) }, away, [layout.top + RIM, layout.base - RIM]);
  const wishes = [
    {
      name: 'best',
      tone: 'ink',
      text: best.sd === 0 ? words.unbounded : words.sampleBest(say(best.mean), say(best.sd)),
      spots: about(best, side),
    },
    { name: 'true', tone: 'real', text: words.trueBest, spots: about(trueLaw, side > 0 ? -1 : 1) },
  ];
  const marks = [best, trueLaw].map(({ mean, sd }) => boxAround(x(mean), y(sd), 8));
  const placed = placeLabels(wishes, {
    lines: [frame.way.laws.map(({ mean, sd }) => [x(mean), y(sd)] as const)],
    boxes: [...marks, boxAround(x(law.mean), y(law.sd), 12)],
    bounds: { left: layout.left, right, top: layout.top, bottom: layout.base },
  });
  return placed.map((label, k) => ({ ...label, name: wishes[k]!.name, tone: wishes[k]!.tone }));
}
