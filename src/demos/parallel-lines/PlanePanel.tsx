import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import type { PlacedLabel } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { params } from './params.ts';

const height = 300;
const top = 72;
const base = height - 56;
const left = 34;
/** The row above the segments where their names stand. */
const nameRow = 48;
const arrowHeights = [0.15, 0.325, 0.5, 0.675, 0.85];
/** More moves than this run into one another; of a larger sample every so many-th is drawn. */
const mostMoves = 64;

/** The plane: P_r on x = 0, P_θ on x = θ, and the moves that carry one onto the other. */
export function PlanePanel({ frame, words, locale, width, onTheta }: FigureProps) {
  const { theta, pairs } = frame;
  const { min, max, step } = params.theta;
  const x = scaleLinear([min - 0.25, max + 0.25], [left, width - 8]);
  const y = scaleLinear([0, 1], [base, top]);
  const every = Math.ceil(pairs.length / mostMoves);
  const moves =
    pairs.length > 0 ? pairs.filter((_, i) => i % every === 0) : arrowHeights.map((at) => [at, at] as const);
  const side = theta < 0 ? -1 : 1;
  return (
    <PlotPanel label={words.plane} width={width} height={height}>
      <YAxis scale={y} label="" ticks={1} x={left} to={width - 8} />
      <text x={0} y={14}>
        {words.yAxis}
      </text>
      <XAxis scale={x} label={words.xAxis} ticks={5} y={height - 48} />
      <DragArea scale={x} min={min} max={max} step={step} top={top} bottom={base} onChange={onTheta}>
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
      </DragArea>
      <LabelText label={beside(words.real, x(0) - side * 8, side > 0 ? 'end' : 'start')} tone="real">
        <Subscripted text={words.real} within="svg" />
      </LabelText>
      <LabelText
        label={beside(words.fake, x(theta) + side * 8, labelAnchor(x(theta), side, width))}
        tone="fake"
      >
        <Subscripted text={words.fake} within="svg" />
      </LabelText>
      <Handle
        name={words.handle}
        value={theta}
        min={min}
        max={max}
        step={step}
        valueText={words.handleValue(formatNumber(theta, { locale, decimals: 2 }))}
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

const beside = (text: string, x: number, anchor: 'start' | 'end'): PlacedLabel => ({
  text,
  x,
  y: nameRow,
  anchor,
});

/** Keeps the generated law's name inside the picture when the segment stands at its edge. */
const labelAnchor = (at: number, side: number, width: number): 'start' | 'end' => {
  const room = side > 0 ? width - at : at;
  return side > 0 === room > 100 ? 'start' : 'end';
};
