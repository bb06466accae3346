import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels, type WishedSpot } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { placeScale, sides } from './layout.ts';
import { params } from './params.ts';

const height = 216;
const top = 36;
const base = height - 50;
const { min, max, step } = params.x;

/** The optimal critic: straight, with slope 1 or −1 everywhere. */
export function CriticPanel({ frame, words, width, onChange }: FigureProps) {
  const { places, probe, trained } = frame;
  const right = width - sides.right;
  const mine = trained?.places.map((place) => [place.x, place.f] as const) ?? [];
  const values = [...places.map(({ f }) => f), ...mine.map(([, f]) => f)];
  const x = placeScale(width);
  const y = scaleLinear([Math.min(-1, ...values) * 1.06, Math.max(1, ...values) * 1.06], [base, top]);
  const line = places.map((place) => [place.x, place.f] as const);
  const at = x(probe.x);
  const [label, other] = placeLabels(
    [
      {
        text: words.bestCritic,
        spots: spotsOf(line, x, y),
      },
      ...(trained ? [{ text: words.trainedCritic, spots: spotsOf(mine, x, y) }] : []),
    ],
    {
      lines: [
        line.map(([place, f]) => [x(place), y(f)] as const),
        mine.map(([place, f]) => [x(place), y(f)] as const),
        [
          [at, top],
          [at, base],
        ],
      ],
      boxes: [],
      bounds: { left: sides.left, right, top, bottom: base },
    },
  );
  return (
    <PlotPanel label={words.critic} width={width} height={height}>
      <YAxis scale={y} label={words.criticAxis} x={sides.left} to={right} ticks={4} />
      <XAxis scale={x} label={words.xAxis} y={base} ticks={width < 480 ? 5 : 9} />
      <DragArea
        scale={x}
        {...{ min, max, step, top }}
        bottom={base}
        onChange={onChange && ((to) => onChange({ x: to }))}
      >
        <line class="em-guide" x1={at} x2={at} y1={top} y2={base} />
        <g class="em-tone-transport">
          <path class="em-curve" d={linePath(line, x, y)} />
          <circle class="em-present" cx={at} cy={y(probe.f)} r={5.5} />
          {label && (
            <text class="em-label" x={label.x} y={label.y} dy="0.35em" text-anchor={label.anchor}>
              {label.text}
            </text>
          )}
          {trained && (
            <>
              <path class="em-trained" d={linePath(mine, x, y)} />
              <circle class="em-dot" cx={at} cy={y(trained.probe.f)} r={3.5} />
            </>
          )}
          {other && (
            <text class="em-label" x={other.x} y={other.y} dy="0.35em" text-anchor={other.anchor}>
              {other.text}
            </text>
          )}
        </g>
      </DragArea>
    </PlotPanel>
  );
}

type Scale = ScaleLinear<number, number>;

/** Beside a line, at some shares of its length. */
function spotsOf(
  line: readonly (readonly [place: number, value: number])[],
  x: Scale,
  y: Scale,
): readonly WishedSpot[] {
  return [0.6, 0.4, 0.75, 0.25, 0.9, 0.1].flatMap((share) => {
    const [place, value] = line[Math.round(share * (line.length - 1))]!;
    return ([1, -1] as const).flatMap((way) =>
      [-10, 12].map((dy): WishedSpot => ({
        x: x(place) + 10 * way,
        y: y(value) + dy,
        anchor: way > 0 ? 'start' : 'end',
      })),
    );
  });
}
