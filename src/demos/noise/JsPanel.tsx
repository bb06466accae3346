import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { layout } from './layout.ts';
import { params } from './params.ts';

const height = 250;
const base = 192;
const { left, top } = layout;
const { min, max, step } = params.sigma;

/** JS against σ, stuck to its ceiling until the noise is of the size of the gap. */
export function JsPanel({ frame, words, locale, width, onSigma }: FigureProps) {
  const { sigma, theta, now, curve } = frame;
  const right = width - layout.right;
  const x = scaleLinear([min, max], [left, right]);
  const y = scaleLinear([0, 0.8], [base, top]);
  const line = curve.map((each) => [each.sigma, each.js] as const);
  const named = line[Math.round(line.length * 0.82)] ?? [max, 0];
  return (
    <PlotPanel label={words.jsCurve} width={width} height={height}>
      <YAxis scale={y} label="" x={left} to={right} ticks={4} />
      <text x={0} y={14}>
        {words.jsAxis}
      </text>
      <XAxis scale={x} label={words.sigmaAxis} y={base} ticks={6} />
      <DragArea scale={x} {...{ min, max, step }} top={top} bottom={base} onChange={onSigma}>
        <line class="noise-ceiling" x1={left} x2={right} y1={y(Math.LN2)} y2={y(Math.LN2)} />
        <text class="em-label em-tone-ink" x={right} y={y(Math.LN2) - 7} text-anchor="end">
          {words.ceiling}
        </text>
        <line class="em-guide" x1={x(sigma)} x2={x(sigma)} y1={y(now.js)} y2={base} />
        <path class="em-curve em-tone-js" stroke-dasharray="2 3" d={linePath(line, x, y)} />
        <text
          class="em-label em-tone-js"
          x={x(named[0])}
          y={y(named[1]) + (theta > 2.5 ? 24 : -12)}
          text-anchor="middle"
        >
          {words.js}
        </text>
      </DragArea>
      <Handle
        name={words.sigmaHandle}
        value={sigma}
        {...{ min, max, step }}
        valueText={words.sigmaValue(formatNumber(sigma, { locale, decimals: 2 }))}
        x={x(sigma)}
        y={y(now.js)}
        axis="x"
        scale={x}
        tone="ink"
        onChange={onSigma}
      />
    </PlotPanel>
  );
}
