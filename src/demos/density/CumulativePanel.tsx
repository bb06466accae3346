import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { IntervalPad } from './IntervalPad.tsx';
import { layout } from './layout.ts';
import { axis } from './params.ts';

const { height, top, base, left } = layout;

/** The distribution function climbs from 0 to 1; over the interval it climbs by the interval's probability. */
export function CumulativePanel({ frame, words, locale, width, onChange }: FigureProps) {
  const { places, low, high, area } = frame;
  const right = width - layout.right;
  const x = scaleLinear([axis.min, axis.max], [left, right]);
  const y = scaleLinear([0, 1.12], [base, top]);
  const climb = places.map((place) => [place.x, place.below] as const);
  const [foot, head, turn] = [y(low.below), y(high.below), x(high.x)];
  const middle = (foot + head) / 2;
  const [label] = placeLabels(
    [
      {
        text: area === 0 ? words.noRise : words.riseOf(formatNumber(area, { locale, decimals: 3 })),
        spots: [0, 22, -22, 44, -44, 66, 88].flatMap((dy) => [
          { x: turn + 14, y: middle + dy, anchor: 'start' } as const,
          { x: turn - 14, y: middle + dy, anchor: 'end' } as const,
        ]),
      },
    ],
    {
      lines: [
        climb.map(([at, below]) => [x(at), y(below)] as const),
        [
          [x(low.x), foot],
          [turn, foot],
        ],
      ],
      boxes: [boxAround(x(low.x), foot, 8), boxAround(turn, head, 8)],
      bounds: { left, right: width, top, bottom: base },
    },
  );
  return (
    <PlotPanel label={words.cumulative} width={width} height={height}>
      <YAxis scale={y} label="" x={left} to={right} ticks={5} />
      <text x={0} y={14}>
        {words.cumulativeAxis}
      </text>
      <XAxis scale={x} label={words.placeAxis} y={base} drop={6} ticks={9} />
      <IntervalPad scale={x} onChange={onChange}>
        <g class="em-tone-real">
          <path class="em-curve" d={linePath(climb, x, y)} />
          <line class="em-guide" x1={x(low.x)} x2={turn} y1={foot} y2={foot} />
          <line class="density-rise" x1={turn} x2={turn} y1={foot} y2={head} />
          <circle class="em-present" cx={x(low.x)} cy={foot} r={5} />
          <circle class="em-present" cx={turn} cy={head} r={5} />
        </g>
        {label && <LabelText label={label} tone="real" />}
      </IntervalPad>
    </PlotPanel>
  );
}
