import { scaleLinear } from 'd3-scale';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { FigureProps } from './FigureProps.ts';
import { chartSides } from './layout.ts';
import { percent } from './percent.ts';
import { FARTHEST } from './profileOf.ts';

const height = 214;
const top = 36;
const base = height - 48;

/** The best discriminator's accuracy against the length of the nudge: ½ at none, then at once 1. */
export function AccuracyPanel({ frame, words, locale, width }: FigureProps) {
  const { profile, accuracy, w1: far } = frame;
  const right = width - chartSides.right;
  const x = scaleLinear([0, FARTHEST], [chartSides.left, right]);
  const y = scaleLinear([0.45, 1.04], [base, top]);
  const [at, level] = [x(far), y(accuracy)];
  const [label] = placeLabels(
    [
      {
        text: percent(accuracy, locale),
        spots: spotsAround({ x: at, top: level + 20, bottom: level + 20 }, 1, [top + 9, base - 9]),
      },
    ],
    {
      lines: [profile.line.map(([px, py]) => [x(px), y(py)] as const)],
      boxes: [boxAround(at, level, 9)],
      bounds: { left: chartSides.left, right: width, top, bottom: base },
    },
  );
  return (
    <PlotPanel label={words.accuracy} width={width} height={height}>
      <YAxis
        scale={y}
        label={words.accuracyAxis}
        x={chartSides.left}
        to={right}
        ticks={5}
        format={(value) => `${Math.round(100 * value)} %`}
      />
      <XAxis scale={x} label={words.farAxis} y={base} ticks={7} />
      <line class="em-guide" x1={at} x2={at} y1={top} y2={base} />
      <g class="em-tone-js">
        <path class="em-curve" d={linePath(profile.line, x, y)} />
        {profile.points.map(([px, py]) => (
          <g key={px}>
            <circle class="em-hole" cx={x(px)} cy={y(1)} r={4} />
            <circle class="em-dot" cx={x(px)} cy={y(py)} r={4} />
          </g>
        ))}
        <circle class="em-present" cx={at} cy={level} r={5.5} />
      </g>
      {label && <LabelText label={label} tone="js" />}
    </PlotPanel>
  );
}
