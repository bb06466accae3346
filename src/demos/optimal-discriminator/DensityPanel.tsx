import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { Handle } from '@/ui/plot/Handle.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import { densityLabels } from './densityLabels.ts';
import type { FigureProps } from './FigureProps.ts';
import { sides } from './layout.ts';
import { axis, params } from './params.ts';
import { undefinedStretches } from './undefinedStretches.ts';

const height = 270;
const top = 44;
const base = height - 58;

const laws = [
  { side: 'p', tone: 'real' },
  { side: 'q', tone: 'fake' },
] as const;

/** The two densities, the generated one to drag, and the best discriminator between them. */
export function DensityPanel({ frame, words, locale, width, onMu }: FigureProps) {
  const { places, mu } = frame;
  const right = width - sides.right;
  const x = scaleLinear([axis.min, axis.max], [sides.left, right]);
  const y = scaleLinear([0, 1.06], [base, top]);
  const line = (name: 'p' | 'q' | 'd') => places.map((place) => [place.x, place[name]] as const);
  const pixels = (name: 'p' | 'q' | 'd') =>
    line(name)
      .filter(([, value]) => Number.isFinite(value))
      .map(([at, value]) => [x(at), y(value)] as const);
  const peak = y(places.reduce((most, place) => Math.max(most, place.q), 0));
  const free = undefinedStretches(places);
  const wanted = densityLabels(frame, words, { x, y, peak, right, base, free: free.length > 0 });
  const placed = placeLabels(wanted, {
    lines: [
      pixels('p'),
      pixels('q'),
      pixels('d'),
      ...free.map((stretch) => stretch.map(([at, value]) => [x(at), y(value)] as const)),
    ],
    boxes: [boxAround(x(mu), peak, 11)],
    bounds: { left: sides.left, right: width, top, bottom: base },
  });
  return (
    <PlotPanel label={words.densities} width={width} height={height}>
      <YAxis scale={y} label="" x={sides.left} to={right} ticks={3} />
      <text x={sides.left - 8} y={14}>
        {words.heightAxis}
      </text>
      <XAxis scale={x} label={words.placeAxis} y={base + 6} ticks={width < 480 ? 5 : 9} />
      {laws.map(({ side, tone }) => (
        <g key={side} class={`em-tone-${tone}`}>
          <path class="em-area" d={areaPath(line(side), x, y)} />
          <path class={`em-curve${tone === 'fake' ? ' em-dashed' : ''}`} d={linePath(line(side), x, y)} />
        </g>
      ))}
      {free.map((stretch) => (
        <path key={stretch[0][0]} class="optimal-free" d={linePath(stretch, x, y)} />
      ))}
      <path class="em-curve em-tone-js" stroke-dasharray="2 3" d={linePath(line('d'), x, y)} />
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone}>
          <Subscripted text={label.text} within="svg" />
        </LabelText>
      ))}
      <Handle
        name={words.handle}
        value={mu}
        min={params.mu.min}
        max={params.mu.max}
        step={params.mu.step}
        valueText={words.handleValue(formatNumber(mu, { locale, decimals: 2 }))}
        x={x(mu)}
        y={peak}
        axis="x"
        scale={x}
        tone="fake"
        onChange={onMu}
      />
    </PlotPanel>
  );
}
