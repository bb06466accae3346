import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { XAxis, YAxis } from './Axis.tsx';
import { linePath } from './linePath.ts';
import { PlotPanel } from './PlotPanel.tsx';
import { spreadLabels } from './spreadLabels.ts';
import { steadyDomain } from './steadyDomain.ts';

export interface TimeSeries {
  readonly id: string;
  /** Stands beside the line's end. */
  readonly label: string;
  readonly tone: string;
  /** SVG dash pattern; a line with one ends in a square, one without in a dot. */
  readonly dash?: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

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
}

type Scale = ScaleLinear<number, number>;

const margin = { left: 40, right: 10, top: 24, bottom: 44 } as const;

/** From a line's end to the middle of its name, in pixels. */
const CLEAR = 15;
/** Room a name needs to its left. */
const NAME_WIDTH = 150;

/** Room above the highest line, as a share of the domain, for the name of its end. */
const HEADROOM = 0.12;

/** Quantities against a counter that runs on: lines, their present ends, and their names beside them. */
export function TimeChart(props: TimeChartProps) {
  const { label, xLabel, yLabel, width, height, end, series, format, empty } = props;
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const x = scaleLinear([0, Math.max(1, end)], [margin.left, right]);
  const y = heights(props).range([bottom, margin.top]);
  const bare = series.every(({ points }) => points.length === 0);
  return (
    <PlotPanel label={label} width={width} height={height}>
      <YAxis scale={y} label={yLabel} ticks={3} format={format} x={margin.left} to={right} />
      <XAxis scale={x} label={xLabel} ticks={width < 320 ? 3 : 5} format={format} y={bottom} />
      <Lines series={series} x={x} y={y} />
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
    </PlotPanel>
  );
}

function heights({ series, include }: TimeChartProps): Scale {
  const lines = series.map(({ points }) => points.map(([, value]) => value));
  const [low, high] = steadyDomain(lines, include);
  return scaleLinear([low, high + HEADROOM * (high - low)], [0, 1]).nice(3);
}

interface LinesProps {
  readonly series: readonly TimeSeries[];
  readonly x: Scale;
  readonly y: Scale;
}

/** The lines, cut off where they leave the plot, with their ends and names. */
function Lines({ series, x, y }: LinesProps) {
  const clip = useId();
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const ends = series.flatMap((line) => {
    const last = line.points.findLast(([, value]) => Number.isFinite(value));
    if (!last) return [];
    return [{ line, atX: x(last[0]), atY: Math.min(bottom, Math.max(top, y(last[1]))) }];
  });
  return (
    <>
      <clipPath id={clip}>
        <rect x={left} y={top - 2} width={right - left} height={bottom - top + 4} />
      </clipPath>
      {series.map(({ id, tone, dash = '', points }) => (
        <path
          key={id}
          class={`em-curve em-tone-${tone}`}
          clip-path={`url(#${clip})`}
          stroke-dasharray={dash}
          d={linePath(points, x, y)}
        />
      ))}
      {spreadLabels(offLines(ends), [top + 8, bottom - 8]).map((end) => (
        <LineEnd key={end.line.id} {...end} left={left} />
      ))}
    </>
  );
}

interface End {
  readonly line: TimeSeries;
  readonly atX: number;
  readonly atY: number;
}

/** A name stands clear of its own line: that of the highest end above it, the others below. */
function offLines(ends: readonly End[]): readonly (End & { readonly at: number })[] {
  const highest = Math.min(...ends.map(({ atY }) => atY));
  return ends.map((each) => ({ ...each, at: each.atY === highest ? each.atY - CLEAR : each.atY + CLEAR }));
}

/** Where a line is now, and its name: to the left once there is room, else to the right. */
function LineEnd({ line, atX, atY, label, left }: End & { readonly label: number; readonly left: number }) {
  const rightward = atX - left < NAME_WIDTH;
  return (
    <g class={`em-tone-${line.tone}`}>
      {line.dash ? (
        <rect class="em-present" x={atX - 3.5} y={atY - 3.5} width={7} height={7} />
      ) : (
        <circle class="em-present" cx={atX} cy={atY} r={4} />
      )}
      <text
        class="em-label"
        x={rightward ? atX - 4 : atX + 4}
        y={label}
        dy="0.35em"
        text-anchor={rightward ? 'start' : 'end'}
      >
        {line.label}
      </text>
    </g>
  );
}
