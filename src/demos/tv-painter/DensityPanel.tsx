import { scaleLinear } from 'd3-scale';
import { area } from 'd3-shape';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import { EventStrip } from './EventStrip.tsx';
import type { FigureProps } from './Figure.tsx';
import { contains, type Event } from './event.ts';
import { axis } from './params.ts';

const plotHeight = 210;
const stripTop = plotHeight + 34;

/** Two densities with the part over A filled, and under them the axis as a strip to paint on. */
export function DensityPanel({ frame, words, locale, width, brush }: FigureProps) {
  const height = frame.reveal ? 372 : 338;
  const x = scaleLinear([axis.min, axis.max], [10, width - 10]);
  const highest = frame.densities.reduce((top, [, p, q]) => Math.max(top, p, q), 0);
  const y = scaleLinear([0, highest], [plotHeight, 40]);
  const over = (which: 1 | 2) => filled(frame.densities, frame.event, which, x, y);
  const curve = (which: 1 | 2) =>
    linePath(
      frame.densities.map((row) => [row[0], row[which]] as const),
      x,
      y,
    );
  const peak = (which: 1 | 2) =>
    frame.densities.reduce((best, row) => (row[which] > best[which] ? row : best));
  const [atP, atQ] = [peak(1), peak(2)];
  const near = Math.abs(x(atP[0]) - x(atQ[0])) < 90;
  return (
    <PlotPanel label={words.plot} width={width} height={height}>
      <g class="em-tone-real">
        <path class="em-area tv-area" d={over(1)} />
        <path class="em-curve" d={curve(1)} />
        <text
          class="em-label"
          x={x(atP[0]) - (near ? 14 : 0)}
          y={y(atP[1]) - 12}
          text-anchor={near ? 'end' : 'middle'}
        >
          <Subscripted text={words.real} within="svg" />
        </text>
      </g>
      <g class="em-tone-fake">
        <path class="em-area tv-area" d={over(2)} />
        <path class="em-curve em-dashed" d={curve(2)} />
        <text
          class="em-label"
          x={x(atQ[0]) + (near ? 14 : 0)}
          y={y(atQ[2]) - 12}
          text-anchor={near ? 'start' : 'middle'}
        >
          <Subscripted text={words.fake} within="svg" />
        </text>
      </g>
      <XAxis
        scale={x}
        label={words.xAxis}
        y={stripTop + (frame.reveal ? 68 : 34)}
        ticks={width < 480 ? 6 : 12}
      />
      <EventStrip {...{ frame, words, locale, brush, x }} top={stripTop} plotTop={40} />
    </PlotPanel>
  );
}

/** Area under one density over the painted stretches only. */
function filled(
  densities: FigureProps['frame']['densities'],
  event: Event,
  which: 1 | 2,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  const draw = area<(typeof densities)[number]>()
    .defined(([at]) => contains(event, at) || event.some(([, to]) => Math.abs(at - to) < 1e-9))
    .x(([at]) => x(at))
    .y0(y(0))
    .y1((row) => y(row[which]))
    .digits(2);
  return draw(densities) ?? '';
}
