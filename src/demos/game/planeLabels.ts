import type { ScaleLinear } from 'd3-scale';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import { looks } from './looks.ts';
import type { Frame, Spot } from './model.ts';
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

/** The names of the present point, the start and the balance. */
export function planeLabels({ chosen, now, steps, method }: Frame, words: Words, place: PlanePlace) {
  const { x, y, inside } = place;
  const [bottom = 0, top = 0] = y.range();
  const about = (spot: Pick<Spot, 'x' | 'y'>, away: 1 | -1) =>
    spotsAround({ x: x(spot.x), top: y(spot.y), bottom: y(spot.y) }, away, [top + RIM, bottom - RIM]).map(
      (each) => ({ ...each, x: each.x + (each.anchor === 'start' ? 5 : -5) }),
    );
  const start = chosen.spots[0]!;
  return [
    ...(steps > 0 && inside
      ? [
          {
            text: words.after(String(steps)),
            tone: looks[method].tone,
            spots: about(now, now.x < 0 ? -1 : 1),
          },
        ]
      : []),
    { text: words.start, tone: 'ink', spots: about(start, start.x < 0 ? -1 : 1) },
    { text: words.balance, tone: 'ink', spots: about({ x: 0, y: 0 }, -1) },
  ];
}
