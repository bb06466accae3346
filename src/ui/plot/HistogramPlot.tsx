import { scaleLinear } from 'd3-scale';
import { XAxis, YAxis } from './Axis.tsx';
import { barsPath } from './barsPath.ts';
import { PlotPanel } from './PlotPanel.tsx';
import { textWidth } from './textWidth.ts';

/** A place on the horizontal axis with a name: a dashed line. */
export interface HistogramMark {
  readonly at: number;
  readonly label: string;
  readonly tone: string;
}

export interface HistogramPlotProps {
  /** What the plot shows, for those who hear it. */
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly width: number;
  readonly height: number;
  readonly low: number;
  readonly high: number;
  readonly counts: readonly number[];
  readonly tone: string;
  readonly format: (value: number) => string;
  readonly marks?: readonly HistogramMark[];
}

const margin = { left: 40, right: 10, top: 24, bottom: 44 } as const;
/** Rows of names over the bars, one a mark, so that no two overlap. */
const ROW = 17;

/** Counts of values in cells of equal width, with named places among them. */
export function HistogramPlot(props: HistogramPlotProps) {
  const { label, xLabel, yLabel, width, height, low, high, counts, tone, format, marks = [] } = props;
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const top = margin.top + ROW * marks.length;
  const x = scaleLinear([low, high], [margin.left, right]);
  const y = scaleLinear([0, Math.max(1, ...counts)], [bottom, top]).nice(3);
  return (
    <PlotPanel label={label} width={width} height={height}>
      <YAxis
        scale={y.copy().range([bottom, top])}
        label={yLabel}
        ticks={3}
        format={format}
        x={margin.left}
        to={right}
      />
      <g class={`em-tone-${tone}`}>
        <path class="em-bars" d={barsPath(counts, low, high, x, y)} />
      </g>
      {marks.map((mark, row) => (
        <Mark
          key={mark.label}
          mark={mark}
          x={x(mark.at)}
          y={margin.top + ROW * (row + 0.5)}
          bottom={bottom}
          right={right}
        />
      ))}
      <XAxis scale={x} label={xLabel} ticks={width < 320 ? 3 : 5} format={format} y={bottom} />
    </PlotPanel>
  );
}

interface MarkProps {
  readonly mark: HistogramMark;
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
  readonly right: number;
}

/** The line of a mark and its name, to the right of it where there is room. */
function Mark({ mark, x, y, bottom, right }: MarkProps) {
  const fits = x + 6 + textWidth(mark.label) <= right;
  return (
    <g class={`em-tone-${mark.tone}`}>
      <line class="em-mark" x1={x} x2={x} y1={y - ROW / 2} y2={bottom} />
      <text class="em-label" x={fits ? x + 6 : x - 6} y={y} dy="0.35em" text-anchor={fits ? 'start' : 'end'}>
        {mark.label}
      </text>
    </g>
  );
}
