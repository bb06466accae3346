import { scaleLinear } from 'd3-scale';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { FigureProps } from './FigureProps.ts';
import { gradientLines } from './gradientLines.ts';
import { sides } from './layout.ts';
import { params } from './params.ts';

const top = 36;
const { min, max, step } = params.mu;

/** What each loss tells the generator at each distance: how fast it grows with μ. */
export function GradientPanel({
  frame,
  words,
  locale,
  width,
  height,
  onMu,
}: FigureProps & { readonly height: number }) {
  const { mu, law } = frame;
  const base = height - 48;
  const right = width - sides.right;
  const x = scaleLinear([min, max], [sides.left, right]);
  const y = scaleLinear([0, law === 'normal' ? 8.4 : 1.26], [base, top]);
  const at = x(mu);
  const drawn = gradientLines(frame, words, locale);
  const levelOf = (present: number) => y(Number.isNaN(present) ? 0 : present);
  const placed = placeLabels(
    drawn.map(({ text, present }) => {
      const level = Number.isNaN(present) ? (top + base) / 2 : levelOf(present);
      const spots = spotsAround({ x: at, top: level, bottom: level }, mu > max / 2 ? -1 : 1, [
        top + 9,
        base - 9,
      ]);
      return {
        text,
        spots: [
          ...spots.map((spot) => ({ ...spot, x: spot.x + (spot.anchor === 'start' ? 6 : -6) })),
          ...[-18, 18, -36, 36].flatMap((dy) => [
            { x: right, y: level + dy, anchor: 'end' as const },
            { x: sides.left + 4, y: level + dy, anchor: 'start' as const },
          ]),
        ],
      };
    }),
    {
      lines: drawn.map(({ line }) =>
        line
          .filter(([, value]) => Number.isFinite(value))
          .map(([place, value]) => [x(place), y(value)] as const),
      ),
      boxes: drawn.map(({ present }) => boxAround(at, levelOf(present), 9)),
      bounds: { left: sides.left, right: width, top, bottom: base },
    },
  );
  return (
    <PlotPanel label={words.gradients} width={width} height={height}>
      <YAxis scale={y} label={words.gradientAxis} x={sides.left} to={right} ticks={8} />
      <XAxis scale={x} label={words.muAxis} y={base} ticks={8} />
      <DragArea scale={x} {...{ min, max, step, top }} bottom={base} onChange={onMu}>
        <line class="em-guide" x1={at} x2={at} y1={top} y2={base} />
        {drawn.map(({ tone, dash, line, present }) => (
          <g key={tone} class={`em-tone-${tone}`}>
            <path class="em-curve" stroke-dasharray={dash} d={linePath(line, x, y)} />
            {tone === 'transport' && <circle class="em-hole" cx={x(min)} cy={y(1)} r={4} />}
            {!Number.isNaN(present) && <circle class="em-present" cx={at} cy={levelOf(present)} r={5.5} />}
          </g>
        ))}
        {placed.map((label, k) => (
          <LabelText key={k} label={label} tone={drawn[k]!.tone} />
        ))}
      </DragArea>
    </PlotPanel>
  );
}
