import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { params } from './params.ts';
import { gentle, steep } from './problem.ts';

const margin = { left: 36, right: 14, top: 36, bottom: 58 } as const;
const { min, max, step } = params.eta;
/** By how much a step multiplies the error along a direction, at rates from 0 to the greatest. */
const factors = (curvature: number) =>
  [0, 1 / curvature, max]
    .filter((eta) => eta <= max)
    .map((eta) => [eta, Math.abs(1 - eta * curvature)] as const);
const lines = { steep: factors(steep.curvature), gentle: factors(gentle.curvature) };

/** Either share of the error against η: where one is multiplied by more than 1, descent runs away. */
export function RatePanel({
  frame,
  words,
  locale,
  width,
  side,
  onChange,
}: FigureProps & { readonly side: number }) {
  const { eta, factor, stableLimit, method } = frame;
  const base = margin.top + side;
  const right = width - margin.right;
  const x = scaleLinear([0, max], [margin.left, right]);
  const y = scaleLinear([0, 1.8], [base, margin.top]);
  const at = x(eta);
  const labels = [
    { text: words.steep, tone: 'js', at: [0.035, 0.18, 0.1], of: steep, dy: [-4, 22, 34], side: 1 },
    { text: words.gentle, tone: 'kl', at: [0.1, 0.06, 0.16], of: gentle, dy: [-14, 16, -28], side: 0 },
  ] as const;
  const wanted = labels.map(({ text, at: rates, of, dy, side: way }) => ({
    text,
    spots: rates.flatMap((rate) =>
      dy.map((down) => ({
        x: x(rate) + 10 * way,
        y: y(Math.abs(1 - rate * of.curvature)) + down,
        anchor: way === 0 ? ('middle' as const) : ('start' as const),
      })),
    ),
  }));
  const limit = words.limit(formatNumber(stableLimit, { locale, decimals: 4 }));
  const placed = placeLabels(
    [
      {
        text: limit,
        spots: [14, 30, 46].map((dy) => ({
          x: x(stableLimit) - 8,
          y: margin.top + dy,
          anchor: 'end' as const,
        })),
      },
      ...wanted,
    ],
    {
      lines: Object.values(lines).map((line) => line.map(([rate, value]) => [x(rate), y(value)] as const)),
      boxes: [boxAround(at, y(factor), 9), boxAround(at, base, 13)],
      bounds: { left: margin.left, right: width, top: margin.top, bottom: base },
    },
  );
  const tones = ['ink', ...labels.map(({ tone }) => tone)];
  return (
    <PlotPanel label={words.rates} width={width} height={base + margin.bottom}>
      <YAxis scale={y} label={words.factorAxis} x={margin.left} to={right} ticks={6} />
      <XAxis scale={x} label={words.etaAxis} y={base} drop={8} ticks={5} />
      <DragArea
        scale={x}
        {...{ min, max, step, bottom: base, top: margin.top }}
        onChange={onChange && ((to) => onChange({ eta: to }))}
      >
        <rect
          class="two-runaway"
          x={x(stableLimit)}
          y={margin.top}
          width={right - x(stableLimit)}
          height={side}
        />
        <line class="two-one" x1={margin.left} x2={right} y1={y(1)} y2={y(1)} />
        <line class="two-limit" x1={x(stableLimit)} x2={x(stableLimit)} y1={margin.top} y2={base} />
        <path class="em-curve em-dashed em-tone-kl" d={linePath(lines.gentle, x, y)} />
        <path class="em-curve em-tone-js" d={linePath(lines.steep, x, y)} />
        <line class="em-guide" x1={at} x2={at} y1={margin.top} y2={base} />
        {method === 'descent' && <circle class="em-present em-tone-js" cx={at} cy={y(factor)} r={5.5} />}
        {placed.map((label, k) => (
          <LabelText key={k} label={label} tone={tones[k]!} />
        ))}
      </DragArea>
      <Handle
        name={words.params.eta}
        value={eta}
        {...{ min, max, step }}
        valueText={words.etaValue(formatNumber(eta, { locale, decimals: 4 }))}
        x={at}
        y={base}
        axis="x"
        scale={x}
        tone="ink"
        onChange={onChange && ((to) => onChange({ eta: to }))}
      />
    </PlotPanel>
  );
}
