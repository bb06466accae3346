import type { ScaleLinear } from 'd3-scale';
import type { Locale } from '@/ui/locale.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import type { Box } from '@/ui/plot/segmentMeetsBox.ts';
import type { Frame } from './model.ts';
import { showNats } from './showNats.ts';
import type { Words } from './words.ts';

export interface RunningLabelsInput {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  /** From the decimal logarithm of a number of samples. */
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly bounds: Box;
}

/** The gap at n, and the names of the two lines. */
export function runningLabels({ frame, words, locale, x, y, bounds }: RunningLabelsInput) {
  const { n, running, logLikelihood, crossEntropy } = frame;
  const [limit, now, here] = [y(-crossEntropy), y(logLikelihood), x(Math.log10(n))];
  const line = running.map(({ count, mean }) => [x(Math.log10(count)), y(mean)] as const);
  const middle = (limit + now) / 2;
  const wishes = [
    {
      name: 'gap',
      tone: 'fake',
      text: words.gap(showNats(Math.abs(logLikelihood + crossEntropy), locale, 3)),
      spots: [0, -20, 20, -40, 40].flatMap((dy) => [
        { x: here + 12, y: middle + dy, anchor: 'start' } as const,
        { x: here - 12, y: middle + dy, anchor: 'end' } as const,
      ]),
    },
    {
      name: 'limit',
      tone: 'real',
      text: `${words.trueLine} ${showNats(-crossEntropy, locale, 3)}`,
      spots: [-12, 13].flatMap((dy) => [
        { x: bounds.right, y: limit + dy, anchor: 'end' } as const,
        { x: (bounds.left + bounds.right) / 2, y: limit + dy, anchor: 'middle' } as const,
        { x: bounds.left + 6, y: limit + dy, anchor: 'start' } as const,
      ]),
    },
    {
      name: 'running',
      tone: 'ink',
      text: words.sampleLine,
      spots: [15, -14, 31, -30, 47, -46].flatMap((dy) =>
        [0.3, 0.4, 0.5, 0.6, 0.7, 0.2, 0.8].map((share) => {
          const [px, py] = line[Math.round(share * (line.length - 1))]!;
          return { x: px, y: py + dy, anchor: 'middle' } as const;
        }),
      ),
    },
  ];
  const placed = placeLabels(wishes, {
    lines: [
      line,
      [
        [bounds.left, limit],
        [bounds.right, limit],
      ],
      [
        [here, now],
        [here, limit],
      ],
    ],
    boxes: [boxAround(here, now, 8), boxAround(here, bounds.bottom, 12)],
    bounds: { ...bounds, right: bounds.right + 12 },
  });
  return placed.map((label, k) => ({ ...label, name: wishes[k]!.name, tone: wishes[k]!.tone }));
}
