import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { curve } from './model.ts';
import { nameOf } from './nameOf.ts';
import { params } from './params.ts';
import { tangentLabels } from './tangentLabels.ts';
import { tangents } from './tangents.ts';

const height = 380;
const margin = { left: 32, right: 8, top: 34, bottom: 50 } as const;
const reach = 3.4;
const { min, max, step } = params.x0;
const parabola = Array.from({ length: 137 }, (_, i) => (i - 68) / 20).map((x) => [x, curve(x)] as const);

/** The curve y = x² − 2, x₀ on its axis, and one tangent for each step: where it meets the axis is the next guess. */
export function TangentPanel({ frame, words, locale, width, onChange }: FigureProps) {
  const clip = useId();
  const [right, bottom] = [width - margin.right, height - margin.bottom];
  const x = scaleLinear([-reach, reach], [margin.left, right]);
  const y = scaleLinear([-3, 8], [bottom, margin.top]);
  const { x0, steps, now, brokenAt } = frame;
  const drawn = tangents(frame, [-reach, reach]);
  const outside = Math.abs(now.x) > reach;
  const wanted = tangentLabels(frame, words, { x, y, reach });
  const labels = placeLabels(wanted, {
    lines: [
      parabola.map(([at, value]) => [x(at), y(value)] as const),
      ...drawn.map(({ line }) => line.map(([at, value]) => [x(at), y(value)] as const)),
    ],
    boxes: [boxAround(x(x0), y(0), 11), boxAround(x(frame.root), y(0), 7)],
    bounds: { left: margin.left, right: width, top: margin.top, bottom },
  });
  return (
    <PlotPanel label={words.plane} width={width} height={height}>
      <YAxis scale={y} label="y" x={margin.left} to={right} ticks={6} />
      <XAxis scale={x} label="x" y={bottom} ticks={7} />
      <clipPath id={clip}>
        <rect x={margin.left} y={margin.top} width={right - margin.left} height={bottom - margin.top} />
      </clipPath>
      <DragArea
        scale={x}
        {...{ min, max, step, bottom, top: margin.top }}
        onChange={onChange && ((to) => onChange({ x0: to }))}
      >
        <line class="newton-zero" x1={margin.left} x2={right} y1={y(0)} y2={y(0)} />
        <g clip-path={`url(#${clip})`}>
          <path class="em-curve em-tone-kl" d={linePath(parabola, x, y)} />
          {drawn.map(({ k, rise, line }) => (
            <g key={k} class={`em-tone-js${k < steps - 1 ? ' newton-earlier' : ''}`}>
              <path class="newton-rise" d={linePath(rise, x, y)} />
              <path class="newton-tangent" d={linePath(line, x, y)} />
              <circle class="em-dot" cx={x(rise[1][0])} cy={y(rise[1][1])} r={3.5} />
            </g>
          ))}
        </g>
        {[-Math.SQRT2, Math.SQRT2].map((root) => (
          <path key={root} class="newton-root" d={`M${x(root)} ${y(0) - 7}v14`} />
        ))}
        {steps > 0 && Number.isFinite(now.x) && !outside && (
          <circle class="em-present em-tone-js" cx={x(now.x)} cy={y(0)} r={5.5} />
        )}
        {labels.map((label, k) => (
          <LabelText key={k} label={label} tone={wanted[k]!.tone} />
        ))}
        {outside && (
          <text class="em-label em-tone-js" x={right - 4} y={bottom - 10} text-anchor="end">
            {words.outside(nameOf(steps), formatSize(now.x, { locale, decimals: 2 }))}
          </text>
        )}
        {brokenAt !== undefined && (
          <text class="em-label em-tone-js" x={right - 4} y={bottom - 10} text-anchor="end">
            {words.broken}
          </text>
        )}
      </DragArea>
      <Handle
        name={words.start}
        value={x0}
        {...{ min, max, step }}
        valueText={words.startValue(formatNumber(x0, { locale, decimals: 2 }))}
        x={x(x0)}
        y={y(0)}
        axis="x"
        scale={x}
        tone="ink"
        onChange={onChange && ((to) => onChange({ x0: to }))}
      />
    </PlotPanel>
  );
}
