import type { ScaleLinear } from 'd3-scale';
import { bellNameSpots } from '@/ui/plot/bellNameSpots.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import type { LaidBell } from '@/ui/plot/LaidBell.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import type { Box } from '@/ui/plot/segmentMeetsBox.ts';
import { target } from './target.ts';
import type { Words } from './words.ts';

type Scale = ScaleLinear<number, number>;
type Line = readonly (readonly [number, number])[];

export interface BellLabelsInput {
  readonly words: Words;
  readonly bumps: Line;
  readonly bell: Line;
  readonly laid: LaidBell;
  readonly x: Scale;
  readonly y: Scale;
  readonly bounds: Box;
}

/** Names of the bumps and of the bell, each beside its own curve and off the other. */
export function bellLabels({ words, bumps, bell, laid, x, y, bounds }: BellLabelsInput) {
  const inPixels = (line: Line) => line.map(([at, height]) => [x(at), y(height)] as const);
  const overBumps = target
    .toSorted((a, b) => Math.abs(b.mean - laid.mean) - Math.abs(a.mean - laid.mean))
    .flatMap(({ mean }) =>
      [14, 30, 50, 74].map((up) => ({ x: x(mean), y: y(0.2) - up, anchor: 'middle' }) as const),
    );
  const [p, q] = placeLabels(
    [
      { text: words.bumpsName, spots: overBumps },
      { text: words.bellName, spots: bellNameSpots(laid, x, y, laid.mean > 0 ? 1 : -1) },
    ],
    {
      lines: [inPixels(bumps), inPixels(bell)],
      boxes: [laid.peak, laid.shoulder].map((spot) => boxAround(spot.x, spot.y, 11)),
      bounds,
    },
  );
  return [
    { label: p!, tone: 'real' },
    { label: q!, tone: 'fake' },
  ] as const;
}
