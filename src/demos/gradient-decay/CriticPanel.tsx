import { scaleLinear } from 'd3-scale';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels, type WishedSpot } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { placeScale, sides, within } from './layout.ts';

const height = 222;
const top = 40;
const base = height - 50;

/** The critic across the two laws, moved so that it is 0 in the middle between them. */
export function CriticPanel(props: FigureProps) {
  const { frame, words, width } = props;
  const { places, present, theta } = frame;
  const right = width - sides.right;
  const x = placeScale(props);
  const { values } = present.critic;
  const middle = values[(values.length - 1) / 2]!;
  const line = within(
    values.map((value, k) => [places[k]!, value - middle] as const),
    x,
  );
  const reach = Math.max(places.at(-1)! - theta / 2, ...line.map(([, value]) => Math.abs(value)));
  const y = scaleLinear([-1.08 * reach, 1.08 * reach], [base, top]);
  const [label] = placeLabels(
    [
      {
        text: words.critic,
        spots: [0.3, 0.7, 0.2, 0.8].flatMap((share) => {
          const [at, value] = line[Math.round(share * (line.length - 1))]!;
          return ([1, -1] as const).flatMap((way) =>
            [-12, 12, -24, 24].map((dy): WishedSpot => ({
              x: x(at) + 10 * way,
              y: y(value) + dy,
              anchor: way > 0 ? 'start' : 'end',
            })),
          );
        }),
      },
    ],
    {
      lines: [line.map(([at, value]) => [x(at), y(value)] as const)],
      boxes: [],
      bounds: { left: sides.left, right, top, bottom: base },
    },
  );
  return (
    <PlotPanel label={words.criticPanel} width={width} height={height}>
      <YAxis scale={y} label={words.criticAxis} x={sides.left} to={right} ticks={4} />
      <XAxis scale={x} label={words.xAxis} y={base} ticks={width < 480 ? 5 : 7} />
      {[0, theta].map((at) => (
        <line key={at} class="em-guide" x1={x(at)} x2={x(at)} y1={top} y2={base} />
      ))}
      <path class="em-curve em-tone-transport" stroke-dasharray="2 4" d={linePath(line, x, y)} />
      {label && <LabelText label={label} tone="transport" />}
    </PlotPanel>
  );
}
