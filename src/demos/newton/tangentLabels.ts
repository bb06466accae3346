import type { ScaleLinear } from 'd3-scale';
import type { LabelWish } from '@/ui/plot/placeLabels.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { Frame } from './model.ts';
import { nameOf } from './nameOf.ts';
import type { Words } from './words.ts';

type Scale = ScaleLinear<number, number>;

interface Place {
  readonly x: Scale;
  readonly y: Scale;
  readonly reach: number;
}

/** Names of x₀, of the present guess, of the roots and of the curve. */
export function tangentLabels(
  { x0, steps, now }: Frame,
  words: Words,
  { x, y, reach }: Place,
): readonly (LabelWish & { readonly tone: string })[] {
  const [bottom = 0, top = 0] = y.range();
  const about = (at: number, side: 1 | -1) =>
    spotsAround({ x: x(at), top: y(0) + 20, bottom: y(0) + 20 }, side, [top + 10, bottom - 10]);
  const below = (at: number) => [
    { x: x(at), y: y(0) + 22, anchor: 'middle' as const },
    ...about(at, at < x0 ? -1 : 1),
  ];
  const start = { text: nameOf(0), tone: 'ink', spots: below(x0) };
  const showNow = steps > 0 && Math.abs(now.x) <= reach;
  return [
    start,
    ...(showNow ? [{ text: nameOf(steps), tone: 'js', spots: below(now.x) }] : []),
    { text: '√2', tone: 'ink', spots: rootSpots(x(Math.SQRT2), y(0)) },
    { text: '−√2', tone: 'ink', spots: rootSpots(x(-Math.SQRT2), y(0)) },
    {
      text: words.curve,
      tone: 'ink',
      spots: [0, 0.5, -0.5].map((at) => ({ x: x(at), y: y(5.5), anchor: 'middle' as const })),
    },
  ];
}

/** Above the axis beside the root, else below it. */
const rootSpots = (px: number, py: number) =>
  [-18, -30, 22, 34, 46].flatMap((dy) =>
    ([-1, 1] as const).map((side) => ({
      x: px + 8 * side,
      y: py + dy,
      anchor: side < 0 ? ('end' as const) : ('start' as const),
    })),
  );
