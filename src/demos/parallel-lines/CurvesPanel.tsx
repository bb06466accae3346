import { scaleLinear } from 'd3-scale';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './Figure.tsx';
import type { Distances } from './model.ts';
import { params } from './params.ts';

const height = 300;
const drawn = [
  { name: 'w1', tone: 'transport', dash: '' },
  { name: 'tv', tone: 'tv', dash: '6 4' },
  { name: 'js', tone: 'js', dash: '2 3' },
] as const satisfies readonly { name: keyof Distances; tone: string; dash: string }[];

/** The distances against θ: W₁ a V with its foot at 0, JS and TV flat but for one point. */
export function CurvesPanel({ frame, words, width }: FigureProps) {
  const x = scaleLinear([params.theta.min, params.theta.max], [34, width - 44]);
  const y = scaleLinear([0, 2], [height - 56, 44]);
  const apart = frame.curve.filter(({ theta }) => theta !== 0);
  const { theta } = frame;
  return (
    <PlotPanel label={words.curves} width={width} height={height}>
      <YAxis scale={y} label={words.distanceAxis} x={34} to={width - 44} />
      <XAxis scale={x} label={words.thetaAxis} ticks={5} y={height - 48} />
      <line class="em-guide" x1={x(theta)} x2={x(theta)} y1={y(2)} y2={y(0)} />
      {drawn.map(({ name, tone, dash }) => {
        const continuous = name === 'w1';
        const points = (continuous ? frame.curve : apart).map((row) => [row.theta, row[name]] as const);
        return (
          <g key={name} class={`em-tone-${tone}`}>
            <path class="em-curve" stroke-dasharray={dash} d={linePath(points, x, y)} />
            {!continuous && <circle class="em-hole" cx={x(0)} cy={y(points[0]?.[1] ?? 0)} r={3.5} />}
            <text class="em-label" x={x(2) + 6} y={y(points.at(-1)?.[1] ?? 0)} dy="0.35em">
              {words.readouts[name]}
            </text>
            <circle class="em-present" cx={x(theta)} cy={y(frame[name])} r={6} />
          </g>
        );
      })}
      {frame.empiricalW1 !== undefined && (
        <g class="em-tone-transport">
          <rect class="em-present" x={x(theta) - 5} y={y(frame.empiricalW1) - 5} width={10} height={10} />
          <text class="em-label" x={x(theta)} y={y(frame.empiricalW1) - 14} text-anchor="middle">
            {words.empirical}
          </text>
        </g>
      )}
    </PlotPanel>
  );
}
