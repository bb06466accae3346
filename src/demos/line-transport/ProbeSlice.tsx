import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { BoldArrow } from '@/ui/plot/BoldArrow.tsx';
import { placeLabels, type LabelSpot } from '@/ui/plot/placeLabels.ts';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './Figure.tsx';
import { rows, sides } from './layout.ts';
import { shownLit } from './light.ts';
import type { Gap, Move } from './model.ts';

type Scale = ScaleLinear<number, number>;

export interface ProbeSliceProps extends FigureProps {
  readonly x: Scale;
  readonly y: Scale;
  readonly move: Move;
  readonly gap: Gap;
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

/** The slice in the reader's hand, with its length: the move at share u, or the gap at place x. */
export function ProbeSlice(props: ProbeSliceProps) {
  const { frame, words, locale, width, light, x, y, move, gap, lines } = props;
  const level = frame.slices === 'moves';
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const text = level ? words.handleUValue(say(move.u)) : words.slice(say(Math.abs(gap.high - gap.low)));
  const pixels = lines.map((line) => line.map(([at, share]) => [x(at), y(share)] as const));
  const knob = { x: x(move.from), y: y(move.u) };
  const boxes = [{ left: knob.x - 10, right: knob.x + 10, top: knob.y - 10, bottom: knob.y + 10 }];
  const bounds = { left: sides.left, right: width, top: rows.top - 12, bottom: rows.base + 2 };
  const spots = level ? levelSpots(Math.min(x(move.from), x(move.to)), y(move.u)) : uprightSpots(x, y, gap);
  const [spot] = placeLabels([{ text, spots }], { lines: pixels, boxes, bounds });
  const middle = x((gap.from + gap.to) / 2);
  const lit = shownLit(light, 'horizontal');
  return (
    <g class="em-tone-transport lt-lightable" data-lit={level ? lit : undefined}>
      {level ? (
        <>
          <path
            class="em-guide lt-guide"
            d={`M${sides.left} ${y(move.u)}H${Math.min(x(move.from), x(move.to))}`}
          />
          <BoldArrow from={x(move.from)} to={x(move.to)} y={y(move.u)} />
        </>
      ) : (
        <path
          class="em-bold-line"
          d={`M${middle} ${y(gap.low)}V${y(gap.high)}M${middle - 5} ${y(gap.low)}h10M${middle - 5} ${y(gap.high)}h10`}
        />
      )}
      {spot && (
        <text class="em-label lt-name" x={spot.x} y={spot.y} dy="0.35em" text-anchor={spot.anchor}>
          <Subscripted text={text} within="svg" />
        </text>
      )}
    </g>
  );
}

/** By the axis, over the dotted line that leads to it, or under it. */
const levelSpots = (end: number, y: number): readonly LabelSpot[] =>
  [sides.left + 6, Math.max(sides.left + 6, end - 70)].flatMap((x) =>
    [y - 11, y + 11].map((at) => ({ x, y: at, anchor: 'start' as const })),
  );

function uprightSpots(x: Scale, y: Scale, { from, to, low, high }: Gap): readonly LabelSpot[] {
  const [top, bottom] = [Math.min(y(low), y(high)), Math.max(y(low), y(high))];
  const heights = [top - 10, bottom + 14, (top + bottom) / 2, top + 12, bottom - 12, top - 26];
  return [10, 26, 50, 80, 110].flatMap((far) =>
    heights.flatMap((at) => [
      { x: x(from) - far, y: at, anchor: 'end' as const },
      { x: x(to) + far, y: at, anchor: 'start' as const },
    ]),
  );
}
