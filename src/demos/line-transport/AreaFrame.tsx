import type { ScaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { height, rows, sides } from './layout.ts';

type Scale = ScaleLinear<number, number>;

export interface AreaFrameProps extends FigureProps {
  readonly x: Scale;
  readonly y: Scale;
  readonly children: ComponentChildren;
}

/** Axes of the plot of the two distribution functions, and its area in numbers, by either way of slicing. */
export function AreaFrame({ frame, words, locale, width, x, y, children }: AreaFrameProps) {
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  const sums = { moves: words.byMoves(say(frame.byQuantiles)), gaps: words.byGaps(say(frame.byArea)) };
  return (
    <PlotPanel label={words.cdfs} width={width} height={height.area}>
      <YAxis scale={y} label={words.share} x={sides.left} to={width - sides.right} ticks={2} />
      <XAxis scale={x} label={words.xAxis} y={rows.base} ticks={width < 480 ? 6 : 10} />
      {children}
      {frame.moves.length > 0 &&
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
