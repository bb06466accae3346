import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { XAxis, YAxis } from './Axis.tsx';
import { PlotPanel } from './PlotPanel.tsx';
import { ProbeArea } from './ProbeArea.tsx';
import { steadyDomain } from './steadyDomain.ts';
import { TimeLines, type TimeSeries } from './TimeLines.tsx';

export interface TimeChartProps {
  /** What the chart shows, for those who hear it. */
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly width: number;
  readonly height: number;
  /** The horizontal axis runs from 0 to here. */
  readonly end: number;
  readonly series: readonly TimeSeries[];
  /** Values that the vertical axis always shows. */
  readonly include: readonly number[];
  readonly format: (value: number) => string;
  /** Said in the middle while no line has a point. */
  readonly empty: string;
  /** Where the reader points, here or in a chart beside this one: the lines then tell their values there. */
  readonly probe?: number | undefined;
  readonly onProbe?: (x: number | undefined) => void;
}

type Scale = ScaleLinear<number, number>;

const margin = { left: 40, right: 10, top: 24, bottom: 44 } as const;

/** Room above the highest line, as a share of the domain, for the name of its end. */
const HEADROOM = 0.12;

/** Quantities against a counter that runs on: lines, their present ends, and their names beside them. */
export function TimeChart(props: TimeChartProps) {
  const { label, xLabel, yLabel, width, height, end, series, format, empty, probe, onProbe } = props;
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const x = scaleLinear([0, Math.max(1, end)], [margin.left, right]);
  const y = heights(props).range([bottom, margin.top]);
  const bare = series.every(({ points }) => points.length === 0);
  return (
    <PlotPanel label={label} width={width} height={height}>
      <YAxis scale={y} label={yLabel} ticks={3} format={format} x={margin.left} to={right} />
      <XAxis scale={x} label={xLabel} ticks={width < 320 ? 3 : 5} format={format} y={bottom} />
      <TimeLines series={series} x={x} y={y} probe={probe} format={format} />
      {bare && (
        <text
          class="em-chart-empty"
          x={(margin.left + right) / 2}
          y={(margin.top + bottom) / 2}
          text-anchor="middle"
        >
          {empty}
        </text>
      )}
      {onProbe && <ProbeArea x={x} y={y} onProbe={onProbe} />}
    </PlotPanel>
  );
}

function heights({ series, include }: TimeChartProps): Scale {
  const lines = series.map(({ points }) => points.map(([, value]) => value));
  const [low, high] = steadyDomain(lines, include);
  return scaleLinear([low, high + HEADROOM * (high - low)], [0, 1]).nice(3);
}
