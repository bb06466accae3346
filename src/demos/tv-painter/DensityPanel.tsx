import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { BellHandles } from '@/ui/plot/BellHandles.tsx';
import { layBells } from '@/ui/plot/layBells.ts';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { EventStrip } from './EventStrip.tsx';
import type { FigureProps } from './FigureProps.ts';
import { Fills } from './Fills.tsx';
import { Formula } from './Formula.tsx';
import { rows, sides } from './layout.ts';
import { Names } from './Names.tsx';
import { Needle } from './Needle.tsx';
import { axis, params } from './params.ts';

const laws = [
  { side: 'p', tone: 'real', column: 1, mean: 'm1', sd: 's1' },
  { side: 'q', tone: 'fake', column: 2, mean: 'm2', sd: 's2' },
] as const;

/** Two densities to shape, what the painted A holds of each, and under them the axis as a strip to paint on. */
export function DensityPanel(props: FigureProps) {
  const { frame, words, locale, width, brush, onShape } = props;
  const x = scaleLinear([axis.min, axis.max], [sides.left, width - sides.right]);
  const highest = frame.densities.reduce((top, [, p, q]) => Math.max(top, p, q), 0);
  const y = scaleLinear([0, highest * 1.02], [rows.base, rows.top]);
  const bells = layBells([frame.p, frame.q], x, y);
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  return (
    <PlotPanel label={words.plot} width={width} height={rows.height}>
      <Formula {...props} />
      <YAxis scale={y} label={words.density} x={sides.left} to={width - sides.right} ticks={2} />
      <Fills frame={frame} x={x} y={y} />
      {laws.map(({ tone, column }) => (
        <path
          key={tone}
          class={`em-curve em-tone-${tone}${tone === 'fake' ? ' em-dashed' : ''}`}
          d={curve(frame.densities, column, x, y)}
        />
      ))}
      <XAxis scale={x} label={words.xAxis} y={rows.axis} ticks={width < 480 ? 6 : 12} />
      <EventStrip {...{ frame, words, locale, brush, x }} />
      <Names {...{ frame, words, locale, width, bells, x, y }} />
      {laws.map(({ side, tone, mean, sd }, index) => (
        <BellHandles
          key={side}
          bell={bells[index === 0 ? 0 : 1]}
          x={x}
          tone={tone}
          names={{ mean: words.params[mean], sd: words.params[sd] }}
          say={say}
          bounds={{ mean: params[mean], sd: params[sd] }}
          onMean={onShape && ((value) => onShape({ [mean]: value }))}
          onSd={onShape && ((value) => onShape({ [sd]: value }))}
        />
      ))}
      <Needle {...{ frame, words, locale, brush, x }} />
    </PlotPanel>
  );
}

type Scale = ScaleLinear<number, number>;

const curve = (points: FigureProps['frame']['densities'], column: 1 | 2, x: Scale, y: Scale): string =>
  linePath(
    points.map((row) => [row[0], row[column]] as const),
    x,
    y,
  );
