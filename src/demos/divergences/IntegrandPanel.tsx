import { scaleLinear } from 'd3-scale';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { YAxis } from '@/ui/plot/Axis.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { textWidth } from '@/ui/plot/textWidth.ts';
import { sides, type PointwiseProps } from './DensityPanel.tsx';
import type { Integrand } from './model.ts';
import { dashOf, toneOf } from './series.ts';
import { showMeasure } from './showMeasure.ts';

export interface IntegrandPanelProps extends PointwiseProps {
  readonly integrand: Exclude<Integrand, 'none'>;
}

/** What each place adds to one divergence: the areas come to its number. */
export function IntegrandPanel({
  frame,
  words,
  locale,
  width,
  stage,
  points,
  integrand,
}: IntegrandPanelProps) {
  const bare = words.integrandOf[integrand];
  const whole = words.integrandPanel(bare);
  const formula = textWidth(whole) > width - sides.right ? bare : whole;
  const area = words.area[integrand](showMeasure(integrand, frame.measures[integrand], locale));
  const twoRows = textWidth(formula) + textWidth(area) + 24 > width - sides.right;
  const top = twoRows ? 46 : 28;
  const base = top + 84;
  const values = points.map((point) => [point.x, point[integrand]] as const);
  const highest = Math.max(...values.map(([, value]) => value), 0);
  const lowest = Math.min(...values.map(([, value]) => value), 0);
  const x = scaleLinear([...stage], [sides.left, width - sides.right]);
  // Equal laws add nothing anywhere: a flat line on an axis that still has a scale.
  const y = scaleLinear([lowest, highest - lowest < 1e-12 ? 1 : highest], [base, top]);
  return (
    <PlotPanel label={whole} width={width} height={base + 12}>
      <YAxis scale={y} label="" x={sides.left} to={width - sides.right} ticks={2} />
      <g class={`em-tone-${toneOf[integrand]}`}>
        <path
          class="em-area em-part"
          d={areaPath(
            values.map(([at, value]) => [at, Math.max(0, value)]),
            x,
            y,
          )}
        />
        <path
          class="em-area em-part em-negative"
          d={areaPath(
            values.map(([at, value]) => [at, Math.min(0, value)]),
            x,
            y,
          )}
        />
        <path class="em-curve em-part-line" stroke-dasharray={dashOf[integrand]} d={linePath(values, x, y)} />
        <text class="em-label em-formula" x={4} y={14}>
          {formula}
        </text>
        <text
          class="em-label"
          x={twoRows ? 4 : width - sides.right}
          y={twoRows ? 32 : 14}
          text-anchor={twoRows ? 'start' : 'end'}
        >
          {area}
        </text>
      </g>
    </PlotPanel>
  );
}
