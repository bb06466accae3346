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
import type { FigureProps } from './FigureProps.ts';
import { looks } from './looks.ts';
import { params } from './params.ts';

const margin = { left: 48, right: 14, top: 36, bottom: 58 } as const;
/** Least height of the axis in decades, so that a hair's difference looks like one. */
const LEAST = 0.8;
const { min, max, step } = params.steps;

/** How far each way of walking has strayed from the balance, step by step; the guide stands at the present step. */
export function DistancePanel({
  frame,
  words,
  width,
  side,
  onChange,
}: FigureProps & { readonly side: number }) {
  const { runs, now, steps, method } = frame;
  const base = margin.top + side;
  const right = width - margin.right;
  const x = scaleLinear([min, max], [margin.left, right]);
  const lines = runs.map((run) => ({
    ...looks[run.method],
    method: run.method,
    points: run.spots.map(({ radius }, k) => [k, Math.log10(radius)] as const),
  }));
  const y = scaleLinear(reachOf(lines.flatMap(({ points }) => points.map(([, value]) => value))), [
    base,
    margin.top,
  ]);
  const at = x(steps);
  const level = y(Math.log10(now.radius));
  const wanted = lines.map(({ method: each, points }) => ({
    text: words.methods[each],
    spots: [0.82, 0.7, 0.58, 0.46, 0.92, 0.34, 0.22].flatMap((share) => {
      const [k, value] = points[Math.round(share * max)]!;
      return [-13, 15, -22, 24, -32, 34].map((dy) => ({
        x: x(k),
        y: y(value) + dy,
        anchor: 'middle' as const,
      }));
    }),
  }));
  const resting = now.radius === 0;
  const placed = resting
    ? []
    : placeLabels(wanted, {
        lines: lines.map(({ points }) => points.map(([k, value]) => [x(k), y(value)] as const)),
        boxes: [boxAround(at, level, 9), boxAround(at, base, 13)],
        bounds: { left: margin.left, right: width, top: margin.top, bottom: base },
      });
  return (
    <PlotPanel label={words.distance} width={width} height={base + margin.bottom}>
      <LogYAxis scale={y} label={words.radiusAxis} x={margin.left} to={right} ticks={7} nameX={0} />
      <XAxis scale={x} label={words.stepAxis} y={base} drop={8} ticks={5} />
      <DragArea
        scale={x}
        {...{ min, max, step, bottom: base, top: margin.top }}
        onChange={onChange && ((to) => onChange({ steps: to }))}
      >
        <line class="em-guide" x1={at} x2={at} y1={margin.top} y2={base} />
        {lines.map(({ method: each, tone, dash, points }) => (
          <path
            key={each}
            class={`em-curve em-tone-${tone}${each === method ? '' : ' game-other'}`}
            stroke-dasharray={dash}
            d={linePath(points, x, y)}
          />
        ))}
        {resting && (
          <text
            class="em-chart-empty"
            x={(margin.left + right) / 2}
            y={margin.top + side / 4}
            text-anchor="middle"
          >
            {words.resting}
          </text>
        )}
        {!resting && <circle class={`em-present em-tone-${looks[method].tone}`} cx={at} cy={level} r={5.5} />}
        {placed.map((label, k) => (
          <LabelText key={k} label={label} tone={lines[k]!.tone} />
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

/** The decades that hold every line, with some room; those of a run that rests at the balance are nobody's. */
function reachOf(logarithms: readonly number[]): readonly [number, number] {
  const seen = logarithms.filter(Number.isFinite);
  const [low, high] = seen.length > 0 ? [Math.min(...seen), Math.max(...seen)] : [0, 0];
  const room = Math.max(0.06 * (high - low), (LEAST - (high - low)) / 2);
  return [low - room, high + room];
}
