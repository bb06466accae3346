import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './Figure.tsx';
import { params } from './params.ts';

const height = 300;
const arrowHeights = [0.15, 0.325, 0.5, 0.675, 0.85];

/** The plane: P_r on x = 0, P_θ on x = θ, and the moves that carry one onto the other. */
export function PlanePanel({ frame, words, locale, width, onTheta }: FigureProps) {
  const { theta, pairs } = frame;
  const x = scaleLinear([params.theta.min - 0.25, params.theta.max + 0.25], [8, width - 8]);
  const y = scaleLinear([0, 1], [height - 56, 48]);
  const moves = pairs.length > 0 ? pairs : arrowHeights.map((at) => [at, at] as const);
  const shown = formatNumber(theta, { locale, decimals: 2 });
  const side = theta < 0 ? -1 : 1;
  return (
    <PlotPanel label={words.plane} width={width} height={height}>
      <XAxis scale={x} label={words.xAxis} ticks={5} y={height - 48} />
      <g class="em-moves">
        {moves.map(([from, to], index) => (
          <line key={index} x1={x(0)} y1={y(from)} x2={x(theta)} y2={y(to)} />
        ))}
      </g>
      <line class="em-segment em-tone-real" x1={x(0)} x2={x(0)} y1={y(0)} y2={y(1)} />
      <line class="em-segment em-dashed em-tone-fake" x1={x(theta)} x2={x(theta)} y1={y(0)} y2={y(1)} />
      {pairs.map(([a, b], index) => (
        <g key={index}>
          <circle class="em-dot em-tone-real" cx={x(0)} cy={y(a)} r={2.5} />
          <circle class="em-dot em-tone-fake" cx={x(theta)} cy={y(b)} r={2.5} />
        </g>
      ))}
      <text class="em-label em-tone-real" x={x(0) - side * 8} y={30} text-anchor={side > 0 ? 'end' : 'start'}>
        <Subscripted text={words.real} within="svg" />
      </text>
      <text
        class="em-label em-tone-fake"
        x={x(theta) + side * 8}
        y={30}
        text-anchor={labelAnchor(x(theta), side, width)}
      >
        <Subscripted text={words.fake} within="svg" />
      </text>
      <Handle
        name={words.handle}
        value={theta}
        min={params.theta.min}
        max={params.theta.max}
        step={params.theta.step}
        valueText={words.handleValue(shown)}
        x={x(theta)}
        y={y(0.5)}
        axis="x"
        scale={x}
        tone="fake"
        onChange={onTheta}
      />
    </PlotPanel>
  );
}

/** Keeps the generated law's name inside the picture when the segment stands at its edge. */
const labelAnchor = (at: number, side: number, width: number): 'start' | 'end' => {
  const room = side > 0 ? width - at : at;
  return side > 0 === room > 90 ? 'start' : 'end';
};
