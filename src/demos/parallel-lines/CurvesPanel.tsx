import { scaleLinear } from 'd3-scale';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import type { Distances } from './model.ts';
import { params } from './params.ts';

const height = 300;
const top = 72;
const base = height - 56;
const left = 34;
const right = 44;
/** The row above the axis where a distance of ∞ is drawn. */
const infinity = 40;
const { min, max, step } = params.theta;

const drawn = [
  { name: 'w1', tone: 'transport', dash: '', label: 'W₁' },
  { name: 'tv', tone: 'tv', dash: '6 4', label: 'TV' },
  { name: 'js', tone: 'js', dash: '2 3', label: 'JS' },
  { name: 'kl', tone: 'kl', dash: '10 4 2 4', label: 'KL' },
] as const satisfies readonly { name: keyof Distances; tone: string; dash: string; label: string }[];

/** The distances against θ: W₁ a V with its foot at 0; JS, TV and KL level but for one point, KL at ∞. */
export function CurvesPanel({ frame, words, width, onTheta }: FigureProps) {
  const x = scaleLinear([min, max], [left, width - right]);
  const y = scaleLinear([0, 2], [base, top]);
  const { theta, curve } = frame;
  const heightOf = (value: number): number => (value === Infinity ? infinity : y(value));
  return (
    <PlotPanel label={words.curves} width={width} height={height}>
      <YAxis scale={y} label="" x={left} to={width - right} />
      <text x={0} y={14}>
        {words.distanceAxis}
      </text>
      <text x={left - 8} y={infinity} dy="0.35em" text-anchor="end">
        ∞
      </text>
      <XAxis scale={x} label={words.thetaAxis} ticks={5} y={height - 48} />
      <DragArea scale={x} min={min} max={max} step={step} top={infinity} bottom={base} onChange={onTheta}>
        <line class="em-guide" x1={x(theta)} x2={x(theta)} y1={infinity} y2={y(0)} />
        {drawn.map(({ name, tone, dash, label }) => {
          const level = heightOf(curve[0]?.[name] ?? 0);
          const path =
            name === 'w1'
              ? linePath(
                  curve.map((row) => [row.theta, row.w1] as const),
                  x,
                  y,
                )
              : `M${left} ${level}H${width - right}`;
          return (
            <g key={name} class={`em-tone-${tone}`}>
              <path class="em-curve" stroke-dasharray={dash} d={path} />
              {name !== 'w1' && <circle class="em-hole" cx={x(0)} cy={level} r={3.5} />}
              <text class="em-label" x={x(max) + 11} y={level} dy="0.35em">
                {label}
              </text>
              <circle class="em-present" cx={x(theta)} cy={heightOf(frame[name])} r={6} />
            </g>
          );
        })}
        <SampledMark frame={frame} words={words} width={width} at={x(theta)} y={y} />
      </DragArea>
    </PlotPanel>
  );
}

interface SampledMarkProps extends Pick<FigureProps, 'frame' | 'words' | 'width'> {
  readonly at: number;
  readonly y: (value: number) => number;
}

/** W₁ between the samples as a square, named where the name covers no other mark. */
function SampledMark({ frame, words, width, at, y }: SampledMarkProps) {
  if (frame.empiricalW1 === undefined) return null;
  const level = y(frame.empiricalW1);
  const text = words.empirical;
  const levels = [frame.tv, frame.js, frame.w1];
  const taken = [
    ...levels.map((value) => boxAround(at, y(value), 8)),
    // The curves' names at the right, and the numbers of the axis.
    ...[1, Math.LN2, 2].map((value) => boxAround(width - right + 20, y(value), 9)),
    { left: 0, right: width, top: base + 4, bottom: height },
  ];
  const [spot] = placeLabels(
    [
      {
        text,
        spots: [
          { x: at + 26, y: level, anchor: 'start' },
          { x: at - 26, y: level, anchor: 'end' },
          { x: at - 14, y: level - 18, anchor: 'end' },
          { x: at + 14, y: level - 18, anchor: 'start' },
        ],
      },
    ],
    { lines: [], boxes: taken, bounds: { left, right: width, top: 0, bottom: height } },
  );
  return (
    <g class="em-tone-transport">
      <rect class="em-present" x={at - 5} y={level - 5} width={10} height={10} />
      {spot && <LabelText label={spot} tone="transport" />}
    </g>
  );
}
