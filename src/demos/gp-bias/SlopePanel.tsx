import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels, type WishedSpot } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { placeScale, sides } from './layout.ts';

const height = 188;
const top = 36;
const base = height - 50;

/** How steep the best critic is, place by place, over the limit of the 1-Lipschitz functions. */
export function SlopePanel({ frame, words, locale, width, stage }: FigureProps) {
  const { slopes, slope, free, sided, trained } = frame;
  const right = width - sides.right;
  const most = Math.max(1, ...[...slopes, ...(trained?.slopes ?? [])].map(([, each]) => each));
  const x = placeScale(stage, width);
  const y = scaleLinear([0, Math.max(1.6, most * 1.25)], [base, top]);
  const limit = y(1);
  const [middle = 0] = [stage[0] + 0.5 * (stage[1] - stage[0])];
  const spots = (levels: readonly number[]): readonly WishedSpot[] =>
    levels.flatMap((level): readonly WishedSpot[] => [
      { x: right - 4, y: level, anchor: 'end' },
      { x: sides.left + 6, y: level, anchor: 'start' },
    ]);
  const peak = frame.moving ? (frame.moving[0] + frame.moving[1]) / 2 : middle;
  const wanted = [
    { tone: 'transport', text: words.limit, spots: spots([limit + 12, limit - 12]) },
    {
      tone: 'ink',
      text: slopes.length > 0 ? words.steepest(formatNumber(slope, { locale, decimals: 3 })) : words.noSlope,
      spots: [
        { x: x(peak), y: y(slope) - 13, anchor: 'middle' as const },
        { x: x(peak) + 30, y: y(slope) - 13, anchor: 'start' as const },
        ...spots([y(most) - 12, base - 12]),
      ],
    },
  ];
  const placed = placeLabels(wanted, {
    lines: [slopes, trained?.slopes ?? []].map((line) => line.map(([at, each]) => [x(at), y(each)] as const)),
    boxes: [{ left: sides.left, right, top: limit - 1, bottom: limit + 1 }],
    bounds: { left: sides.left, right: width, top: top - 6, bottom: base },
  });
  return (
    <PlotPanel label={words.slopePanel} width={width} height={height}>
      <YAxis scale={y} label={words.slopeAxis} x={sides.left} to={right} ticks={3} />
      <XAxis scale={x} label={words.xAxis} y={base} ticks={width < 480 ? 5 : 7} />
      <line class="gp-limit em-tone-transport" x1={sides.left} x2={right} y1={limit} y2={limit} />
      <g class="em-tone-ink">
        {free && sided === 'one' && (
          <rect
            class="gp-free"
            x={x(free[0])}
            y={limit}
            width={x(free[1]) - x(free[0])}
            height={base - limit}
          />
        )}
        {free && <line class="em-curve em-dashed" x1={x(free[0])} x2={x(free[1])} y1={limit} y2={limit} />}
        <path class="em-curve" d={linePath(slopes, x, y)} />
        {trained && <path class="em-trained" d={linePath(trained.slopes, x, y)} />}
      </g>
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone} />
      ))}
    </PlotPanel>
  );
}
