import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './Figure.tsx';

const row = 34;
const thick = 16;

/** P(A), Q(A) and their gap as bars from 0 to 1; a mark shows how far the gap can go. */
export function MeterPanel({ frame, words, locale, width }: FigureProps) {
  const left = 112;
  const x = scaleLinear([0, 1], [left, width - 62]);
  const bars = [
    { name: words.pMass, value: frame.pMass, tone: 'real' },
    { name: words.qMass, value: frame.qMass, tone: 'fake' },
    { name: words.gap, value: frame.score, tone: 'tv' },
  ] as const;
  const middle = (index: number) => 14 + index * row;
  return (
    <PlotPanel label={words.meter} width={width} height={row * 3 + 22}>
      {bars.map(({ name, value, tone }, index) => (
        <g key={name} class={`em-tone-${tone}`}>
          <text class="em-label" x={left - 10} y={middle(index)} dy="0.35em" text-anchor="end">
            {name}
          </text>
          <rect
            class="tv-track"
            x={left}
            y={middle(index) - thick / 2}
            width={x(1) - left}
            height={thick}
            rx={4}
          />
          <rect
            class="tv-bar"
            x={left}
            y={middle(index) - thick / 2}
            width={Math.max(0, x(value) - left)}
            height={thick}
            rx={4}
          />
          <text class="tv-number" x={x(1) + 8} y={middle(index)} dy="0.35em">
            {formatNumber(value, { locale, decimals: 3 })}
          </text>
        </g>
      ))}
      <g class="em-tone-transport">
        <line class="tv-goal" x1={x(frame.tv)} x2={x(frame.tv)} y1={middle(2) - 14} y2={middle(2) + 14} />
        <text class="em-label" x={x(frame.tv)} y={middle(2) + 29} text-anchor="middle">
          {words.best}
        </text>
      </g>
    </PlotPanel>
  );
}
