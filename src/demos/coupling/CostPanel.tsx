import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { smoothPath } from '@/ui/plot/smoothPath.ts';
import { CostLabels } from './CostLabels.tsx';
import type { FigureProps } from './FigureProps.ts';
import { costHeight as height } from './layout.ts';
import { params } from './params.ts';

const left = 42;
const right = 16;
const top = 44;
const base = height - 52;

/** The mean distance against ρ: least where the pairs stand in one order, most where they stand in opposite orders. */
export function CostPanel(props: FigureProps) {
  const { frame, words, locale, width, onRho } = props;
  const { curve, cost, w1, reveal } = frame;
  const { min, max, step } = params.rho;
  const most = Math.max(...curve.map(({ distance }) => distance));
  const x = scaleLinear([min, max], [left, width - right]);
  const y = scaleLinear([0, Math.max(0.5, 1.12 * most)], [base, top]);
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  return (
    <PlotPanel label={words.costPanel} width={width} height={height}>
      <YAxis scale={y} label={words.costAxis} x={left} to={width - right} ticks={4} />
      <XAxis scale={x} label={words.rhoAxis} y={base} ticks={5} />
      <DragArea {...{ scale: x, min, max, step, top, bottom: base }} onChange={onRho}>
        <line class="em-guide" x1={x(cost.rho)} x2={x(cost.rho)} y1={y(cost.distance)} y2={base} />
        {reveal && (
          <g class="em-tone-transport">
            <path class="cp-least" d={`M${left} ${y(w1)}H${width - right}`} />
            <path
              class="em-curve"
              d={smoothPath(
                curve.map(({ rho, distance }) => [rho, distance] as const),
                x,
                y,
              )}
            />
            <rect class="em-present" x={x(1) - 5} y={y(w1) - 5} width={10} height={10} />
          </g>
        )}
        <CostLabels {...props} {...{ x, y }} />
      </DragArea>
      <Handle
        name={words.handleRho}
        value={cost.rho}
        min={min}
        max={max}
        step={step}
        valueText={words.rhoValue(formatNumber(cost.rho, { locale, decimals: 2 }), say(cost.distance))}
        x={x(cost.rho)}
        y={y(cost.distance)}
        axis="x"
        scale={x}
        tone="transport"
        onChange={onRho}
      />
    </PlotPanel>
  );
}
