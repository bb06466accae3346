import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { CurvesProps } from './FigureProps.ts';
import type { Scales } from './Scales.ts';
import { GapCurve } from './GapCurve.tsx';
import type { Measure } from './measures.ts';
import { bounds } from './params.ts';
import { separate } from './separation.ts';

export interface GapPlotProps extends CurvesProps {
  readonly label: string;
  readonly axis: string;
  /** Ends of the upright axis. */
  readonly lowest?: number;
  readonly highest: number;
  readonly right: number;
  readonly drawn: readonly Measure[];
  /** One slider is enough for the keyboard; the other plot shows a plain dot. */
  readonly withHandle: boolean;
  readonly beneath?: (scales: Scales) => ComponentChildren;
  readonly labels: (scales: Scales) => ComponentChildren;
}

const height = 258;
const top = 44;
const base = height - 50;

/** Measures against the gap between the means; a drag anywhere in it moves the two laws apart. */
export function GapPlot(props: GapPlotProps) {
  const { frame, words, locale, width, onState, drawn, rows, light } = props;
  const { gap, side, reach } = frame;
  const clip = useId();
  const x = scaleLinear([0, reach], [sidesLeft, width - props.right]);
  const y = scaleLinear([props.lowest ?? 0, props.highest], [base, top]);
  const reachable = Math.min(reach, frame.farthest);
  const range = { min: 0, max: reachable, step: bounds.mean.step };
  const move = onState && ((to: number) => onState((state) => separate(state, side * to)));
  return (
    <PlotPanel label={props.label} width={width} height={height}>
      <clipPath id={clip}>
        <rect
          x={sidesLeft - 2}
          y={top - 4}
          width={Math.max(0, width - props.right - sidesLeft + 4)}
          height={base - top + 6}
        />
      </clipPath>
      <YAxis scale={y} label={props.axis} x={sidesLeft} to={width - props.right} ticks={3} />
      <XAxis scale={x} label={words.gapAxis} ticks={5} y={base} />
      {props.beneath?.({ x, y })}
      <DragArea scale={x} {...range} top={top} bottom={base} onChange={move}>
        <line class="em-guide" x1={x(gap)} x2={x(gap)} y1={top} y2={base} />
        {drawn.map((name) => (
          <GapCurve
            key={name}
            name={name}
            rows={rows}
            x={x}
            y={y}
            clip={clip}
            light={light}
            present={[gap, frame.measures[name]]}
          />
        ))}
        {props.labels({ x, y })}
        {!props.withHandle && <circle class="em-present em-tone-ink" cx={x(gap)} cy={base} r={6.5} />}
      </DragArea>
      {props.withHandle && (
        <Handle
          name={words.gapHandle}
          value={gap}
          {...range}
          valueText={words.gapValue(formatNumber(gap, { locale, decimals: 2 }))}
          x={x(gap)}
          y={base}
          axis="x"
          scale={x}
          tone="ink"
          small
          onChange={move}
        />
      )}
    </PlotPanel>
  );
}

const sidesLeft = 44;
