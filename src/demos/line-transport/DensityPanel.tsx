import { scaleLinear } from 'd3-scale';
import { area } from 'd3-shape';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './Figure.tsx';
import { params } from './params.ts';
import { shareAt } from './shareAt.ts';

const height = 320;
const floor = height - 92;

/** Two densities; the shaded parts left of x and left of T(x) hold the same mass. */
export function DensityPanel({ frame, words, locale, width, onShare }: FigureProps) {
  const { probe, densities } = frame;
  const x = scaleLinear(frame.domain, [6, width - 6]);
  const highest = densities.reduce((top, [, p, q]) => Math.max(top, p, q), 0);
  const y = scaleLinear([0, highest], [floor, 40]);
  const curve = (which: 1 | 2) =>
    linePath(
      densities.map((row) => [row[0], row[which]] as const),
      x,
      y,
    );
  const left = (which: 1 | 2, end: number) =>
    area<(typeof densities)[number]>()
      .x(([at]) => x(at))
      .y0(floor)
      .y1((row) => y(row[which]))
      .digits(2)(densities.filter(([at]) => at <= end)) ?? '';
  const peak = (which: 1 | 2) => densities.reduce((best, row) => (row[which] > best[which] ? row : best));
  const near = densities.reduce((best, row) =>
    Math.abs(row[0] - probe.from) < Math.abs(best[0] - probe.from) ? row : best,
  );
  const side = peak(1)[0] <= peak(2)[0] ? 1 : -1;
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  return (
    <PlotPanel label={words.mass} width={width} height={height}>
      <g class="em-tone-real">
        <path class="em-area lt-left" d={left(1, probe.from)} />
        <path class="em-curve" d={curve(1)} />
        <text
          class="em-label"
          x={x(peak(1)[0]) - side * 8}
          y={y(peak(1)[1]) - 10}
          text-anchor={side > 0 ? 'end' : 'start'}
        >
          {words.real}
        </text>
      </g>
      <g class="em-tone-fake">
        <path class="em-area lt-left" d={left(2, probe.to)} />
        <path class="em-curve em-dashed" d={curve(2)} />
        <text
          class="em-label"
          x={x(peak(2)[0]) + side * 8}
          y={y(peak(2)[2]) - 10}
          text-anchor={side > 0 ? 'start' : 'end'}
        >
          {words.fake}
        </text>
      </g>
      <line class="lt-gap" x1={x(probe.from)} x2={x(probe.from)} y1={y(near[1])} y2={y(near[2])} />
      <XAxis scale={x} label={words.xAxis} y={height - 48} ticks={7} />
      <text
        class="em-label"
        x={x(probe.from) - side * 6}
        y={(y(near[1]) + y(near[2])) / 2}
        dy="0.35em"
        text-anchor={side > 0 ? 'end' : 'start'}
      >
        {words.vertical}
      </text>
      <text
        class="em-label em-tone-transport"
        x={(x(probe.from) + x(probe.to)) / 2}
        y={floor + 12}
        text-anchor="middle"
      >
        {words.horizontal}
      </text>
      <Arrow from={x(probe.from)} to={x(probe.to)} y={floor + 24} />
      <Handle
        name={words.handleX}
        value={probe.from}
        min={frame.domain[0]}
        max={frame.domain[1]}
        step={0.05}
        valueText={words.handleXValue(say(probe.from), say(probe.to))}
        x={x(probe.from)}
        y={floor + 24}
        axis="x"
        scale={x}
        tone="transport"
        small
        onChange={
          onShare &&
          ((at) => onShare(Math.min(params.u.max, Math.max(params.u.min, shareAt(frame.cdfs, at)))))
        }
      />
    </PlotPanel>
  );
}

/** The move x → T(x), with its head at T(x). */
export function Arrow({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  const back = to >= from ? -7 : 7;
  return (
    <g class="lt-arrow">
      <line x1={from} x2={to} y1={y} y2={y} />
      <path d={`M${to} ${y} l${back} -4.5 v9 Z`} />
    </g>
  );
}
