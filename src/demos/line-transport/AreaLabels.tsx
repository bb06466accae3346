import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { LabelSpot } from '@/ui/plot/labelBox.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { names, rows, sides, type Name } from './layout.ts';
import type { Move } from './CommonFrame.ts';
import type { Probe } from './ProbeSlice.tsx';

type Scale = ScaleLinear<number, number>;
type Line = readonly (readonly [number, number])[];

export interface AreaLabelsProps extends FigureProps {
  readonly x: Scale;
  readonly y: Scale;
  readonly probe: Probe;
  /** F_P and F_Q in their own units. */
  readonly lines: readonly Line[];
}

const levels = [rows.top - 2, rows.base - 10] as const;

/** Names of the two functions and the size of the slice in hand, none on a curve or on another. */
export function AreaLabels({ frame, words, locale, width, x, y, probe, lines }: AreaLabelsProps) {
  const { move, gap } = probe;
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const level = frame.slices === 'moves';
  const wishes = [
    {
      tone: 'transport',
      text: level ? words.handleUValue(say(move.u)) : words.slice(say(Math.abs(gap.high - gap.low))),
      spots: level ? levelSpots(probe, x, y) : uprightSpots(probe, x, y),
    },
    ...names.map((name) => ({
      tone: name,
      text: width < 360 ? words.shortDistribution[name] : words.distribution[name],
      spots: nameSpots(name, frame.moves, x, y),
    })),
  ];
  const knob = { x: x(move.from), y: y(move.u) };
  const arrow = level
    ? [[sides.left, knob.y] as const, [knob.x, knob.y] as const, [x(move.to), knob.y] as const]
    : [[x((gap.from + gap.to) / 2), y(gap.low)] as const, [x((gap.from + gap.to) / 2), y(gap.high)] as const];
  const spots = placeLabels(wishes, {
    lines: [...lines.map((line) => line.map(([at, share]) => [x(at), y(share)] as const)), arrow],
    boxes: [{ left: knob.x - 10, right: knob.x + 10, top: knob.y - 10, bottom: knob.y + 10 }],
    bounds: { left: sides.left, right: width - 6, top: rows.top - 12, bottom: rows.base + 2 },
  });
  return (
    <>
      {wishes.map(({ tone, text }, i) => (
        <LabelText key={tone} label={spots[i]!} tone={tone}>
          <Subscripted text={text} within="svg" />
        </LabelText>
      ))}
    </>
  );
}

/** By the axis, over the dotted line that leads from it, or under it; else about the dot. */
function levelSpots({ move }: Probe, x: Scale, y: Scale): readonly LabelSpot[] {
  const at = y(move.u);
  const knob = x(move.from);
  const side = move.from <= move.to ? -1 : 1;
  return [
    ...[at - 11, at + 11].map((level) => ({ x: sides.left + 6, y: level, anchor: 'start' as const })),
    ...spotsAround({ x: knob, top: at, bottom: at }, side, levels),
  ];
}

function uprightSpots({ gap }: Probe, x: Scale, y: Scale): readonly LabelSpot[] {
  const [top, bottom] = [Math.min(y(gap.low), y(gap.high)), Math.max(y(gap.low), y(gap.high))];
  return spotsAround({ x: x((gap.from + gap.to) / 2), top, bottom }, 1, levels);
}

/** Shares at which a name may stand beside its own curve, best first. */
const wished = [0.85, 0.15, 0.95, 0.75, 0.25, 0.05, 0.65, 0.35, 0.5];

/** On the outer side of its curve, wherever the other curve is not. */
function nameSpots(name: Name, moves: readonly Move[], x: Scale, y: Scale): readonly LabelSpot[] {
  const near = wished.map((share) =>
    moves.reduce(
      (best, move) => (Math.abs(move.u - share) < Math.abs(best.u - share) ? move : best),
      moves[0]!,
    ),
  );
  // P prefers the upper end, Q the lower: there the outer side of a curve further left, or right, is free.
  const order = name === 'real' ? near : [near[1]!, near[0]!, ...near.slice(2)];
  const placed = order.map(({ u, from, to }) => {
    const [own, other] = name === 'real' ? [from, to] : [to, from];
    const side = own < other || (own === other && name === 'real') ? (-1 as const) : (1 as const);
    return { side, x: x(own), y: y(u) };
  });
  const beside = placed.flatMap((spot) =>
    [12, 24].flatMap((far) =>
      [0, 12 * spot.side, -12 * spot.side].map((up) => ({
        x: spot.x + spot.side * far,
        y: spot.y + up,
        anchor: spot.side > 0 ? ('start' as const) : ('end' as const),
      })),
    ),
  );
  const [first] = placed;
  return first
    ? [...beside, ...spotsAround({ x: first.x, top: first.y, bottom: first.y }, first.side, levels)]
    : beside;
}
