import { scaleLinear } from 'd3-scale';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { layout } from './layout.ts';
import { params } from './params.ts';

const height = 200;
const base = 142;
const { left, top } = layout;
const { min, max, step } = params.sigma;

/** The slopes that a generator would follow: that of JS awakes with the noise and fades again, that of W₁ is 1. */
export function SlopePanel({ frame, words, width, onSigma }: FigureProps) {
  const { sigma, now, curve } = frame;
  const right = width - layout.right;
  const line = curve.map((each) => [each.sigma, each.slope] as const);
  const most = line.reduce((high, [, slope]) => (slope > high ? slope : high), 0);
  const x = scaleLinear([min, max], [left, right]);
  const y = scaleLinear([0, Math.max(1.25, 1.1 * most)], [base, top]);
  const bent = line.map(([at, to]) => [x(at), y(to)] as const);
  const level = [
    [left, y(1)],
    [right, y(1)],
  ] as const;
  const guide = [
    [x(sigma), top],
    [x(sigma), base],
  ] as const;
  const along = (at: number, height: number) =>
    [-12, 14, -26].map((dy) => ({ x: x(at), y: height + dy, anchor: 'middle' as const }));
  const tones = ['transport', 'js'] as const;
  const labels = placeLabels(
    [
      { text: words.w1Slope, spots: [0.3, 1.15].flatMap((at) => along(at, y(1))) },
      {
        text: words.jsSlope,
        spots: [40, 28, 50, 16].flatMap((k) => along(line[k]?.[0] ?? 1, y(line[k]?.[1] ?? 0))),
      },
    ],
    { lines: [bent, level, guide], boxes: [], bounds: { left, right, top, bottom: base } },
  );
  return (
    <PlotPanel label={words.slopeCurve} width={width} height={height}>
      <YAxis scale={y} label="" x={left} to={right} ticks={3} />
      <text x={0} y={14}>
        {words.slopeAxis}
      </text>
      <XAxis scale={x} label={words.sigmaAxis} y={base} ticks={6} />
      <DragArea scale={x} {...{ min, max, step }} top={top} bottom={base} onChange={onSigma}>
        <line class="em-guide" x1={x(sigma)} x2={x(sigma)} y1={top} y2={base} />
        <line class="em-curve em-tone-transport" x1={left} x2={right} y1={y(1)} y2={y(1)} />
        <path class="em-curve em-tone-js" stroke-dasharray="2 3" d={linePath(line, x, y)} />
        {labels.map((label, k) => (
          <LabelText key={label.text} label={label} tone={tones[k]!} />
        ))}
        <circle class="em-present em-tone-transport" cx={x(sigma)} cy={y(1)} r={5} />
        <circle class="em-present em-tone-js" cx={x(sigma)} cy={y(now.slope)} r={5} />
      </DragArea>
    </PlotPanel>
  );
}
