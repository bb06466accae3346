import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import type { Box } from '@/ui/plot/segmentMeetsBox.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

export interface LawLabelsInput {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** Height of the peaks in pixels. */
  readonly summit: number;
  readonly bounds: Box;
}

/** The names of both laws beside their peaks, and the length of the move between them. */
export function lawLabels({ frame, words, locale, x, y, summit, bounds }: LawLabelsInput) {
  const { theta, places, now } = frame;
  const beside = (at: number, way: 1 | -1) =>
    [16, 30, 48].flatMap((far) =>
      [0, -16, 18].map((dy) => ({
        x: x(at) + way * far,
        y: summit + dy,
        anchor: way > 0 ? ('start' as const) : ('end' as const),
      })),
    );
  const wishes = [
    { name: 'real', tone: 'real', text: words.real, spots: beside(0, -1) },
    { name: 'fake', tone: 'fake', text: words.fake, spots: beside(theta, 1) },
    {
      name: 'w1',
      tone: 'transport',
      text: words.w1(formatNumber(now.w1, { locale, decimals: 2 })),
      spots: [{ x: x(theta) + 12, y: bounds.top + 8, anchor: 'start' as const }],
    },
  ];
  const line = (side: 'p' | 'q') => places.map((place) => [x(place.x), y(place[side])] as const);
  const spike = (at: number) =>
    [
      [x(at), bounds.bottom],
      [x(at), summit],
    ] as const;
  const placed = placeLabels(wishes, {
    lines: places.length > 0 ? [line('p'), line('q')] : [spike(0), spike(theta)],
    boxes: [boxAround(x(theta), summit, 11)],
    bounds,
  });
  return placed.map((label, k) => ({ ...label, name: wishes[k]!.name, tone: wishes[k]!.tone }));
}
