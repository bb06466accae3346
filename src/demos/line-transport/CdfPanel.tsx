import { scaleLinear } from 'd3-scale';
import { area } from 'd3-shape';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Arrow } from './DensityPanel.tsx';
import type { FigureProps } from './Figure.tsx';
import { params } from './params.ts';

const height = 320;

/** The two distribution functions; what lies between them is W₁, sliced along by the moves. */
export function CdfPanel({ frame, words, locale, width, onShare }: FigureProps) {
  const { probe, cdfs } = frame;
  const x = scaleLinear(frame.domain, [34, width - 10]);
  const y = scaleLinear([0, 1], [height - 92, 44]);
  const curve = (which: 1 | 2) =>
    linePath(
      cdfs.map((row) => [row[0], row[which]] as const),
      x,
      y,
    );
  const between =
    area<(typeof cdfs)[number]>()
      .x(([at]) => x(at))
      .y0((row) => y(row[1]))
      .y1((row) => y(row[2]))
      .digits(2)(cdfs) ?? '';
  const say = (value: number, decimals = 3) => formatNumber(value, { locale, decimals });
  return (
    <PlotPanel label={words.cdfs} width={width} height={height}>
      <YAxis scale={y} label={words.share} x={34} to={width - 10} ticks={2} />
      <g class="em-tone-transport">
        <path class="em-area lt-between" d={between} />
      </g>
      <path class="em-curve em-tone-real" d={curve(1)} />
      <path class="em-curve em-dashed em-tone-fake" d={curve(2)} />
      <g class="em-moves lt-ghosts">
        {frame.moves.map(({ u, from, to }) => (
          <line key={u} x1={x(from)} x2={x(to)} y1={y(u)} y2={y(u)} />
        ))}
      </g>
      <Arrow from={x(probe.from)} to={x(probe.to)} y={y(probe.u)} />
      <XAxis scale={x} label={words.xAxis} y={height - 84} ticks={7} />
      <text class="em-label em-tone-transport" x={(34 + width - 10) / 2} y={height - 16} text-anchor="middle">
        {words.agree(say(frame.byArea), say(frame.byQuantiles))}
      </text>
      <Handle
        name={words.handleU}
        value={probe.u}
        min={params.u.min}
        max={params.u.max}
        step={params.u.step}
        valueText={words.handleUValue(say(probe.u, 2))}
        x={x(probe.from)}
        y={y(probe.u)}
        axis="y"
        scale={y}
        tone="transport"
        small
        onChange={onShare}
      />
    </PlotPanel>
  );
}
