import { scaleLinear } from 'd3-scale';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { LogYAxis } from '@/ui/plot/LogYAxis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { DistanceCurves } from './DistanceCurves.tsx';
import type { FigureProps } from './FigureProps.ts';
import { layout } from './layout.ts';
import { params } from './params.ts';

const { height, top, base } = layout;
const left = 48;
const right = 84;
const { min, max, step } = params.n;
/** Of the axis, as decimal logarithms: from the least distance of any sequence to the greatest. */
const decades = [-5, 2] as const;
/** The row above the axis where ∞ is drawn. */
const infinity = top;

/** The five yardsticks against n on logarithmic axes, once the reader has guessed; an empty field before. */
export function DistancePanel({ frame, words, width, onN }: FigureProps) {
  const { n, reveal } = frame;
  const along = scaleLinear([Math.log10(min), Math.log10(max)], [left, width - right]);
  const y = scaleLinear(decades, [base - 8, top + 26]);
  const at = along(Math.log10(n));
  const pixels = scaleLinear<number>(
    Array.from({ length: max }, (_, k) => k + 1),
    Array.from({ length: max }, (_, k) => along(Math.log10(k + 1))),
  );
  return (
    <PlotPanel label={words.distancePanel} width={width} height={height}>
      <LogYAxis scale={y} label="" x={left} to={width - right} ticks={8} />
      <text x={0} y={14}>
        {words.distanceAxis}
      </text>
      <text x={left - 8} y={infinity} dy="0.35em" text-anchor="end">
        ∞
      </text>
      <XAxis scale={along} label={words.nAxis} ticks={0} y={base} drop={6} />
      <g class="em-axis">
        {[1, 3, 10, 30, 100].map((tick) => (
          <text key={tick} x={along(Math.log10(tick))} y={base + 24} text-anchor="middle">
            {tick}
          </text>
        ))}
      </g>
      <DragArea
        scale={along}
        {...{ min: 0, max: Math.log10(max), step: 0.001, top: infinity, bottom: base }}
        onChange={onN && ((to) => onN(Math.round(10 ** to)))}
      >
        <line class="em-guide" x1={at} x2={at} y1={infinity} y2={base} />
        {reveal ? (
          <DistanceCurves
            {...{ frame, words, at }}
            x={(each) => along(Math.log10(each))}
            y={(value) => (value === Infinity ? infinity : y(Math.log10(value)))}
            end={width - right}
            bounds={[infinity, base - 8]}
          />
        ) : (
          <text class="em-label" x={(left + width - right) / 2} y={(top + base) / 2} text-anchor="middle">
            {words.hidden}
          </text>
        )}
      </DragArea>
      <Handle
        name={words.handle}
        value={n}
        {...{ min, max, step }}
        valueText={words.handleValue(String(n))}
        x={at}
        y={base}
        axis="x"
        scale={pixels}
        tone="fake"
        small
        onChange={onN}
      />
    </PlotPanel>
  );
}
