import type { ScaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { placeLabels, type LabelSpot } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './Figure.tsx';
import { height, names, rows, sides, type Name } from './layout.ts';
import type { Move } from './model.ts';

type Scale = ScaleLinear<number, number>;

export interface AreaFrameProps extends FigureProps {
  readonly x: Scale;
  readonly y: Scale;
  /** F_P and F_Q as the figure draws them. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  readonly children: ComponentChildren;
}

/** Axes and names of the plot of the two distribution functions, and its area in numbers, by either way of slicing. */
export function AreaFrame({ frame, words, locale, width, x, y, lines, children }: AreaFrameProps) {
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  const sums = { moves: words.byMoves(say(frame.byQuantiles)), gaps: words.byGaps(say(frame.byArea)) };
  const pixels = lines.map((line) => line.map(([at, share]) => [x(at), y(share)] as const));
  const bounds = { left: sides.left, right: width, top: rows.top - 12, bottom: rows.base + 2 };
  // Without a plan there are no curves to name.
  const wishes = (frame.moves.length > 0 ? names : []).map((name) => ({
    text: words.distribution[name],
    spots: spotsOf(name, frame.moves, x, y),
  }));
  const spots = placeLabels(wishes, { lines: pixels, boxes: [], bounds });
  return (
    <PlotPanel label={words.cdfs} width={width} height={height.area}>
      <YAxis scale={y} label={words.share} x={sides.left} to={width - sides.right} ticks={2} />
      <XAxis scale={x} label={words.xAxis} y={rows.base} ticks={width < 480 ? 6 : 10} />
      {children}
      {spots.map((spot, i) => (
        <text
          key={names[i]}
          class={`em-label lt-name em-tone-${names[i]!}`}
          x={spot.x}
          y={spot.y}
          dy="0.35em"
          text-anchor={spot.anchor}
        >
          <Subscripted text={wishes[i]!.text} within="svg" />
        </text>
      ))}
      {spots.length > 0 &&
        (['moves', 'gaps'] as const).map((kind, i) => (
          <text
            key={kind}
            class={frame.slices === kind ? 'em-label em-tone-transport' : ''}
            x={sides.left}
            y={rows.base + 66 + 20 * i}
          >
            <Subscripted text={sums[kind]} within="svg" />
          </text>
        ))}
    </PlotPanel>
  );
}

/** Shares at which a name may stand beside its own curve, best first. */
const wished = [0.85, 0.15, 0.95, 0.75, 0.25, 0.05, 0.65, 0.35, 0.5];

/** On the outer side of its curve, wherever the other curve is not. */
function spotsOf(name: Name, moves: readonly Move[], x: Scale, y: Scale): readonly LabelSpot[] {
  const near = wished.map((share) =>
    moves.reduce(
      (best, move) => (Math.abs(move.u - share) < Math.abs(best.u - share) ? move : best),
      moves[0]!,
    ),
  );
  // P prefers the upper end, Q the lower: there the outer side of a curve further left, or right, is free.
  const order = name === 'real' ? near : [near[1]!, near[0]!, ...near.slice(2)];
  return order.flatMap(({ u, from, to }) => {
    const [own, other] = name === 'real' ? [from, to] : [to, from];
    const side = own < other || (own === other && name === 'real') ? -1 : 1;
    const anchor = side > 0 ? ('start' as const) : ('end' as const);
    return [12, 24].flatMap((far) =>
      [0, 12 * side, -12 * side].map((up) => ({ x: x(own) + side * far, y: y(u) + up, anchor })),
    );
  });
}
