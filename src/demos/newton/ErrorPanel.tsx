import { scaleLinear } from 'd3-scale';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { LogYAxis } from '@/ui/plot/LogYAxis.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import { formatSize } from '@/ui/formatSize.ts';
import type { FigureProps } from './FigureProps.ts';
import { nameOf } from './nameOf.ts';
import { params } from './params.ts';

const height = 380;
const margin = { left: 48, right: 14, top: 34, bottom: 58 } as const;
const { min, max, step } = params.steps;
/** Doubles near √2 lie 2 × 10⁻¹⁶ apart: an error below is 0. */
const FLOOR = -17;

/** Distance to the root after each step, on a log scale: a bend ever steeper, since the right digits double. */
export function ErrorPanel({ frame, words, locale, width, onChange }: FigureProps) {
  const { guesses, steps, now } = frame;
  const [right, base] = [width - margin.right, height - margin.bottom];
  const points = guesses.map(({ error }, k) => [k, Math.log10(error)] as const);
  const seen = points.map(([, value]) => value).filter(Number.isFinite);
  const x = scaleLinear([min, max], [margin.left, right]);
  const y = scaleLinear([FLOOR, Math.max(1, ...seen) + 0.5], [base, margin.top]);
  const [at, level] = [x(steps), Math.log10(now.error)];
  const shown = Number.isFinite(level);
  const spot = { x: at, top: y(shown ? level : FLOOR), bottom: y(shown ? level : FLOOR) };
  const text = Number.isNaN(now.error)
    ? words.none
    : words.offBy(nameOf(steps), shown ? formatSize(now.error, { locale, decimals: 1 }) : words.exact);
  const labels = placeLabels(
    [
      {
        text,
        spots: spotsAround(spot, at > (margin.left + right) / 2 ? -1 : 1, [margin.top + 10, base - 22]),
      },
    ],
    {
      lines: [points.filter(([, v]) => Number.isFinite(v)).map(([k, v]) => [x(k), y(v)] as const)],
      boxes: [boxAround(at, spot.top, 9), boxAround(at, base, 13)],
      bounds: { left: margin.left, right: width, top: margin.top, bottom: base },
    },
  );
  // 0 has no logarithm: its mark at the foot of the scale says so.
  const axisName = points.some(([, value]) => value === -Infinity)
    ? `${words.errorAxis}; ${words.hollow}`
    : words.errorAxis;
  return (
    <PlotPanel label={words.errors} width={width} height={height}>
      <LogYAxis scale={y} label={axisName} x={margin.left} to={right} ticks={7} nameX={0} />
      <XAxis scale={x} label={words.stepAxis} y={base} drop={8} ticks={8} />
      <DragArea
        scale={x}
        {...{ min, max, step, bottom: base, top: margin.top }}
        onChange={onChange && ((to) => onChange({ steps: to }))}
      >
        <line class="em-guide" x1={at} x2={at} y1={margin.top} y2={base} />
        <path class="em-curve em-tone-js newton-earlier" d={linePath(points, x, y)} />
        {points.map(([k, value]) =>
          Number.isFinite(value) ? (
            <circle key={k} class="em-dot em-tone-js" cx={x(k)} cy={y(value)} r={3.5} />
          ) : value === -Infinity ? (
            <circle key={k} class="em-hole em-tone-js" cx={x(k)} cy={y(FLOOR)} r={4} />
          ) : null,
        )}
        {shown && <circle class="em-present em-tone-js" cx={at} cy={y(level)} r={5.5} />}
        {labels.map((label) => (
          <LabelText key={label.text} label={label} tone="js" />
        ))}
      </DragArea>
      <Handle
        name={words.params.steps}
        value={steps}
        {...{ min, max, step }}
        valueText={words.stepValue(String(steps))}
        x={at}
        y={base}
        axis="x"
        scale={x}
        tone="ink"
        onChange={onChange && ((to) => onChange({ steps: to }))}
      />
    </PlotPanel>
  );
}
