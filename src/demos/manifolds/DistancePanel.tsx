import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { FigureProps } from './FigureProps.ts';
import { chartSides } from './layout.ts';
import { FARTHEST } from './profileOf.ts';

const height = 206;
const top = 36;
const base = height - 48;

/** W₁ against the length of the nudge: the two are one. */
export function DistancePanel({ frame, words, locale, width }: FigureProps) {
  const { w1 } = frame;
  const right = width - chartSides.right;
  const x = scaleLinear([0, FARTHEST], [chartSides.left, right]);
  const y = scaleLinear([0, FARTHEST], [base, top]);
  const [at, level] = [x(w1), y(w1)];
  const ends = [
    [x(0), y(0)],
    [x(FARTHEST), y(FARTHEST)],
  ] as const;
  const [label] = placeLabels(
    [
      {
        text: formatNumber(w1, { locale, decimals: 3 }),
        spots: spotsAround({ x: at, top: level, bottom: level }, 1, [top + 9, base - 9]).map((spot) => ({
          ...spot,
          x: spot.x + (spot.anchor === 'start' ? 5 : -5),
        })),
      },
    ],
    {
      lines: [ends],
      boxes: [boxAround(at, level, 9)],
      bounds: { left: chartSides.left, right: width, top, bottom: base },
    },
  );
  return (
    <PlotPanel label={words.distance} width={width} height={height}>
      <YAxis scale={y} label={words.distanceAxis} x={chartSides.left} to={right} ticks={4} />
      <XAxis scale={x} label={words.farAxis} y={base} ticks={7} />
      <line class="em-guide" x1={at} x2={at} y1={top} y2={base} />
      <g class="em-tone-transport">
        <line class="em-curve" x1={ends[0][0]} y1={ends[0][1]} x2={ends[1][0]} y2={ends[1][1]} />
        <circle class="em-present" cx={at} cy={level} r={5.5} />
      </g>
      {label && <LabelText label={label} tone="transport" />}
    </PlotPanel>
  );
}
