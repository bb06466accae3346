import type { Locale } from '@/ui/locale.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { placeLabels, type WishedSpot } from '@/ui/plot/placeLabels.ts';
import type { Box } from '@/ui/plot/segmentMeetsBox.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { Series } from './series.ts';
import { showSize } from './showSize.ts';
import type { Words } from './words.ts';

export interface GradientLabelsProps {
  readonly series: readonly Series[];
  readonly words: Words;
  readonly locale: Locale;
  /** Where the upright line stands. */
  readonly at: number;
  readonly x: (updates: number) => number;
  readonly y: (logarithm: number) => number;
  readonly bounds: Box;
}

/** Each curve's value beside its dot, and what the optimal discriminator would leave. */
export function GradientLabels({ series, words, locale, at, x, y, bounds }: GradientLabelsProps) {
  const room = [bounds.top + 9, bounds.bottom - 9] as const;
  const side = at > (bounds.left + bounds.right) / 2 ? -1 : 1;
  const values = series.map(({ tone, text, present }) => {
    const level = y(present[1]);
    const spots = spotsAround({ x: at, top: level, bottom: level }, side, room).map((spot): WishedSpot => ({
      ...spot,
      x: spot.x + (spot.anchor === 'start' ? 6 : -6),
    }));
    return { tone, text, spots };
  });
  const highest = Math.max(...series.map(({ limit }) => limit ?? -Infinity));
  const limits = series.flatMap(({ tone, limit }) =>
    limit === undefined || y(limit) > bounds.bottom - 4
      ? []
      : [
          {
            tone,
            text: words.limit(showSize(limit, locale)),
            // The higher of the two is named above its line, the lower below.
            spots: (limit === highest ? [-11, -25, 12] : [12, 26, -11]).flatMap(
              (dy): readonly WishedSpot[] => [
                { x: bounds.left + 6, y: y(limit) + dy, anchor: 'start' },
                { x: bounds.right - 16, y: y(limit) + dy, anchor: 'end' },
              ],
            ),
          },
        ],
  );
  const wanted = [...values, ...limits];
  const placed = placeLabels(wanted, {
    lines: series.map(({ points }) => points.map(([updates, value]) => [x(updates), y(value)] as const)),
    boxes: [
      ...series.map(({ present }) => boxAround(at, y(present[1]), 9)),
      boxAround(at, bounds.bottom, 11),
    ],
    bounds,
  });
  return (
    <g>
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone} />
      ))}
    </g>
  );
}
