import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { FigureProps } from './FigureProps.ts';
import { sides } from './layout.ts';
import { params } from './params.ts';

const height = 210;
const top = 34;
const base = height - 48;
const { min, max, step } = params.mu;

/** What the best discriminator earns at each distance, from −2 ln 2 (it cannot tell) up to 0 (it always can). */
export function ValuePanel({ frame, words, locale, width, onMu }: FigureProps) {
  const { curve, now, mu } = frame;
  const right = width - sides.right;
  const x = scaleLinear([min, max], [sides.left, right]);
  const y = scaleLinear([-1.55, 0.12], [base, top]);
  const [at, level] = [x(mu), y(now.value)];
  const line = curve.map((each) => [each.mu, each.value] as const);
  const wanted = [
    {
      text: formatNumber(now.value, { locale, decimals: 3 }),
      spots: spotsAround({ x: at, top: level, bottom: level }, mu > max / 2 ? -1 : 1, [
        top + 9,
        base - 9,
      ]).map((spot) => ({ ...spot, x: spot.x + (spot.anchor === 'start' ? 5 : -5) })),
    },
    {
      text: words.fooled,
      spots: [10, -10].map((dy) => ({ x: right, y: y(-2 * Math.LN2) - dy, anchor: 'end' as const })),
    },
    { text: words.perfect, spots: [{ x: sides.left + 6, y: y(0) + 11, anchor: 'start' as const }] },
  ];
  const placed = placeLabels(wanted, {
    lines: [line.map(([each, value]) => [x(each), y(value)] as const)],
    boxes: [boxAround(at, level, 9)],
    bounds: { left: sides.left, right: width, top, bottom: base },
  });
  return (
    <PlotPanel label={words.valueCurve} width={width} height={height}>
      <YAxis scale={y} label={words.valueAxis} x={sides.left} to={right} ticks={4} />
      <XAxis scale={x} label={words.muAxis} y={base} ticks={8} />
      <DragArea scale={x} {...{ min, max, step, top }} bottom={base} onChange={onMu}>
        {[0, -2 * Math.LN2].map((bound) => (
          <line key={bound} class="em-guide" x1={sides.left} x2={right} y1={y(bound)} y2={y(bound)} />
        ))}
        <line class="em-guide" x1={at} x2={at} y1={top} y2={base} />
        <g class="em-tone-js">
          <path class="em-curve" d={linePath(line, x, y)} />
          <circle class="em-present" cx={at} cy={level} r={5.5} />
        </g>
        {placed.map((label, k) => (
          <LabelText key={k} label={label} tone={k === 0 ? 'js' : 'tv'} />
        ))}
      </DragArea>
    </PlotPanel>
  );
}
