import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { LogYAxis } from '@/ui/plot/LogYAxis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { GradientLabels } from './GradientLabels.tsx';
import { marks } from './model/marks.ts';
import { seriesOf } from './series.ts';

const top = 40;
const left = 52;
const right = 14;
const drop = 8;
/** Of the axis, as decimal logarithms; a run that falls lower takes the axis with it. */
const decades = { floor: -5, roof: 3 } as const;

/** Room for 0 on a logarithmic axis. */
const along = (updates: number): number => Math.log10(1 + updates);
const nearest = (place: number): number =>
  marks.reduce((best, mark) => (Math.abs(along(mark) - place) < Math.abs(along(best) - place) ? mark : best));
const last = marks.length - 1;
const pixels = scaleLinear();

/** Three gradients of the generator against the updates of what it is judged by. */
export function GradientPanel(props: FigureProps & { readonly height: number }) {
  const { frame, words, locale, width, height, onUpdates } = props;
  // The handle stands on the axis, its numbers below it.
  const base = height - 50 - drop;
  const ends = [left, width - right] as const;
  const series = seriesOf(props);
  const lowest = Math.min(decades.floor, ...series.flatMap(({ points }) => points.map(([, value]) => value)));
  const y = scaleLinear([Math.floor(lowest), decades.roof], [base, top]);
  const place = scaleLinear([0, along(marks[last]!)], [...ends]);
  const updates = scaleLinear<number>(
    marks.map((_, k) => k),
    marks.map((mark) => place(along(mark))),
  );
  const mark = frame.present.discriminator.updates;
  const at = place(along(mark));
  const say = (value: number) => formatNumber(value, { locale, decimals: 0 });
  const shownAt = (value: number) => Math.max(top, y(value));
  return (
    <PlotPanel label={words.gradientPanel} width={width} height={height}>
      <LogYAxis scale={y} label={words.gradientAxis} x={left} to={width - right} ticks={9} nameX={0} />
      <XAxis scale={place} label={words.updatesAxis} ticks={0} y={base} drop={drop} />
      <g class="em-axis">
        {[0, 10, 100, 1000, 4000].map((tick) => (
          <text key={tick} x={place(along(tick))} y={base + drop + 18} text-anchor="middle">
            {say(tick)}
          </text>
        ))}
      </g>
      <DragArea
        scale={place}
        {...{ min: 0, max: along(marks[last]!), step: 0.01, top, bottom: base }}
        onChange={onUpdates && ((to) => onUpdates(nearest(to)))}
      >
        <line class="em-guide" x1={at} x2={at} y1={top} y2={base} />
        {series.map(({ cost, tone, dash, points, present, limit }) => (
          <g key={cost} class={`em-tone-${tone}`}>
            {limit !== undefined && limit > lowest && (
              <line class="gd-limit" x1={ends[0]} x2={ends[1]} y1={y(limit)} y2={y(limit)} />
            )}
            <path
              class="em-curve"
              stroke-dasharray={dash}
              d={linePath(
                points.map(([each, value]) => [place(along(each)), shownAt(value)] as const),
                pixels,
                pixels,
              )}
            />
            <circle class="em-present" cx={at} cy={shownAt(present[1])} r={5.5} />
          </g>
        ))}
        <GradientLabels
          {...{ series, words, locale, at, y: shownAt }}
          x={(each) => place(along(each))}
          bounds={{ left, right: width, top: top - 4, bottom: base }}
        />
      </DragArea>
      <Handle
        name={words.handle}
        value={Math.max(
          0,
          marks.findIndex((each) => each === mark),
        )}
        min={0}
        // Nets that have learned nothing have one moment alone.
        max={frame.source === 'untrained' ? 0 : last}
        step={1}
        valueText={words.handleValue(say(mark))}
        x={at}
        y={base}
        axis="x"
        scale={updates}
        tone="ink"
        onChange={onUpdates && ((index) => onUpdates(marks[index]!))}
      />
    </PlotPanel>
  );
}
