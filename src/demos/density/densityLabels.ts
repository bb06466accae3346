import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import type { Box } from '@/ui/plot/segmentMeetsBox.ts';
import { handleSpots } from './handleSpots.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

export interface DensityLabelsInput {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly bounds: Box;
}

/** The peak's height beside the peak, the interval's area above it, and the name of the line at 1. */
export function densityLabels({ frame, words, locale, x, y, bounds }: DensityLabelsInput) {
  const { places, peak, low, high, area } = frame;
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  const middle = (x(low.x) + x(high.x)) / 2;
  const spots = handleSpots(frame, x, y);
  const bell = places.map((place) => [x(place.x), y(place.density)] as const);
  const one = [
    [bounds.left, y(1)],
    [bounds.right, y(1)],
  ] as const;
  const wishes = [
    {
      name: 'peak',
      tone: 'real',
      text: words.peakAt(say(peak)),
      spots: [-12, -30, 6, 24].flatMap((dy) => [
        { x: x(0) + (dy > 0 ? 30 : 0), y: y(peak) + dy, anchor: dy > 0 ? 'start' : 'middle' } as const,
        { x: x(0) - 30, y: y(peak) + dy, anchor: 'end' } as const,
      ]),
    },
    {
      name: 'area',
      tone: 'real',
      text: low.x === high.x ? words.pointArea : words.areaOf(say(area)),
      spots: [34, 50, 68, 88, 110].flatMap((up) => [
        { x: middle, y: bounds.bottom - up, anchor: 'middle' } as const,
        { x: x(high.x) + 18, y: bounds.bottom - up, anchor: 'start' } as const,
        { x: x(low.x) - 18, y: bounds.bottom - up, anchor: 'end' } as const,
      ]),
    },
    {
      name: 'one',
      tone: 'ink',
      text: words.one,
      spots: [-11, 12].flatMap((dy) => [
        { x: bounds.right, y: y(1) + dy, anchor: 'end' } as const,
        { x: bounds.left + 6, y: y(1) + dy, anchor: 'start' } as const,
      ]),
    },
  ];
  const placed = placeLabels(wishes, {
    lines: [bell, one],
    boxes: Object.values(spots).map((spot) => boxAround(spot.x, spot.drawn, 11)),
    bounds,
  });
  return placed.map((label, k) => ({ ...label, name: wishes[k]!.name, tone: wishes[k]!.tone }));
}
