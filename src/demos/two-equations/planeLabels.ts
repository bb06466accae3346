import type { ScaleLinear } from 'd3-scale';
import type { LabelWish } from '@/ui/plot/placeLabels.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { Frame } from './model.ts';
import { bottom } from './problem.ts';
import type { Words } from './words.ts';

type Scale = ScaleLinear<number, number>;

export interface PlanePlace {
  readonly x: Scale;
  readonly y: Scale;
  /** Whether the present point lies in the picture. */
  readonly inside: boolean;
}

/** Letters keep this far from the upper and the lower edge. */
const RIM = 10;

/** The names of the start, the bottom, the present point (or where it went, `outside`) and the two equations. */
export function planeLabels(
  { spots, now, steps }: Frame,
  words: Words,
  { x, y, inside }: PlanePlace,
  outside: string,
): readonly (LabelWish & { readonly tone: string })[] {
  const [low = 0, high = 0] = y.range();
  const [left = 0, right = 0] = x.range();
  const about = ({ a, b }: { readonly a: number; readonly b: number }, away: 1 | -1) =>
    spotsAround({ x: x(a), top: y(b), bottom: y(b) }, away, [high + RIM, low - RIM]).map((each) => ({
      ...each,
      x: each.x + (each.anchor === 'start' ? 5 : -5),
    }));
  /** Beside a line, to its right above the bottom and to its left below. */
  const beside = (at: (b: number) => number, heights: readonly number[], side: 1 | -1) =>
    heights.map((b) => ({
      x: x(at(b)) + 8 * side,
      y: y(b),
      anchor: side > 0 ? ('start' as const) : ('end' as const),
    }));
  const corners = [low - RIM, high + RIM].flatMap((at) => [
    { x: right - 6, y: at, anchor: 'end' as const },
    { x: left + 6, y: at, anchor: 'start' as const },
  ]);
  return [
    { text: words.start, tone: 'ink', spots: about(spots[0]!, 1) },
    ...(inside ? [] : [{ text: outside, tone: 'js', spots: corners }]),
    ...(steps > 0 && inside ? [{ text: words.after(String(steps)), tone: 'js', spots: about(now, -1) }] : []),
    { text: words.bottom, tone: 'ink', spots: about(bottom, 1) },
    { text: '2a + b = 3', tone: 'ink', spots: beside((b) => (3 - b) / 2, [-4.2, -3.6, -4.6, -3], -1) },
    { text: 'a + b = 1', tone: 'ink', spots: beside((b) => 1 - b, [-3.4, -2.8, -4, -2.2, 1.6, 2.2], 1) },
  ];
}
