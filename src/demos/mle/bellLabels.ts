import type { ScaleLinear } from 'd3-scale';
import { normalPdf } from '@/math/index.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import type { Locale } from '@/ui/locale.ts';
import { bellNameSpots } from '@/ui/plot/bellNameSpots.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { layBell } from '@/ui/plot/layBell.ts';
import type { LaidBell } from '@/ui/plot/LaidBell.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { layout } from './layout.ts';
import type { Frame } from './model.ts';
import { trueLaw } from './sample.ts';
import type { Words } from './words.ts';

type Scale = ScaleLinear<number, number>;
type Line = readonly (readonly [number, number])[];

export interface BellLabelsInput {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly bell: LaidBell;
  readonly line: Line;
  readonly truth: Line;
  readonly x: Scale;
  readonly y: Scale;
  readonly right: number;
}

/** Names of the bell, of the true law and of the samples, and a peak's height where it is out of the picture. */
export function bellLabels({ frame, words, locale, bell, line, truth, x, y, right }: BellLabelsInput) {
  const { law, n } = frame;
  const inView = y.copy().clamp(true);
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const peak = normalPdf(law.mean, law.mean, law.sd);
  const side = law.mean < trueLaw.mean ? -1 : 1;
  const away = side > 0 ? -1 : 1;
  const sd = formatSize(law.sd, { locale, decimals: law.sd < 0.1 ? 4 : 2 });
  // Squared as a whole, where it is written with a power of ten.
  const fitted = words.fitted(say(law.mean), sd.includes('×') ? `(${sd})` : sd);
  const wishes = [
    { name: 'fitted', tone: 'fake', text: fitted, spots: bellNameSpots(bell, x, inView, side) },
    {
      name: 'real',
      tone: 'real',
      text: words.real,
      spots: bellNameSpots(layBell(trueLaw, away, x, y), x, y, away),
    },
    ...(peak > y.domain()[1]!
      ? [
          {
            name: 'beyond',
            tone: 'fake',
            text: words.beyond(formatSize(peak, { locale, decimals: 1 })),
            spots: ([side, away] as const).flatMap((way) =>
              [2, 22, 42].map((down) => ({
                x: bell.peak.x + 16 * way,
                y: layout.top + down,
                anchor: way > 0 ? ('start' as const) : ('end' as const),
              })),
            ),
          },
        ]
      : []),
    {
      name: 'samples',
      tone: 'ink',
      text: words.samples(formatNumber(n, { locale, decimals: 0 })),
      spots: [14, 34, 54].flatMap((up) => [
        { x: layout.left + 4, y: layout.base - up, anchor: 'start' } as const,
        { x: right - 2, y: layout.base - up, anchor: 'end' } as const,
      ]),
    },
  ];
  const placed = placeLabels(wishes, {
    lines: [line, truth].map((each) => each.map(([at, density]) => [x(at), inView(density)] as const)),
    boxes: [bell.peak, bell.shoulder].map((spot) => boxAround(spot.x, spot.y, 12)),
    bounds: { left: layout.left, right: right + layout.right, top: 24, bottom: layout.base },
  });
  return placed.map((label, k) => ({ ...label, name: wishes[k]!.name, tone: wishes[k]!.tone }));
}
