import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { lawLabels } from './lawLabels.ts';
import { layout } from './layout.ts';
import { axis, params } from './params.ts';

const height = 250;
const base = 192;
const { left, top } = layout;

/** Both masses, as spikes without noise and as bells under it, and the move from one to the other. */
export function LawsPanel({ frame, words, locale, width, onTheta }: FigureProps) {
  const { theta, sigma, places, now } = frame;
  const right = width - layout.right;
  const x = scaleLinear([axis.min, axis.max], [left, right]);
  const peak = places.reduce((most, { p }) => Math.max(most, p), 0);
  const y = scaleLinear([0, sigma === 0 ? 1 : Math.max(0.5, 1.2 * peak)], [base, top + 34]);
  const summit = sigma === 0 ? y(1) + 12 : y(places.reduce((most, { q }) => Math.max(most, q), 0));
  const labels = lawLabels({
    frame,
    words,
    locale,
    x,
    y,
    summit,
    bounds: { left, right, top, bottom: base },
  });
  return (
    <PlotPanel label={words.laws} width={width} height={height}>
      {sigma > 0 && <YAxis scale={y} label="" x={left} to={right} ticks={4} />}
      <text x={0} y={14}>
        {sigma > 0 ? words.densityAxis : words.massAxis}
      </text>
      <XAxis scale={x} label={words.placeAxis} y={base} ticks={10} />
      {(['p', 'q'] as const).map((side) => {
        const line = places.map((place) => [place.x, place[side]] as const);
        const at = x(side === 'p' ? 0 : theta);
        const dashed = side === 'q' ? ' em-dashed' : '';
        return (
          <g key={side} class={side === 'p' ? 'em-tone-real' : 'em-tone-fake'}>
            {sigma === 0 ? (
              <line class={`em-segment${dashed}`} x1={at} x2={at} y1={base} y2={summit} />
            ) : (
              <>
                <path class="em-area" d={areaPath(line, x, y)} />
                <path class={`em-curve${dashed}`} d={linePath(line, x, y)} />
              </>
            )}
          </g>
        );
      })}
      <line class="noise-move" x1={x(0)} x2={x(now.w1)} y1={top + 8} y2={top + 8} />
      {labels.map((label) => (
        <LabelText key={label.name} label={label} tone={label.tone}>
          <Subscripted text={label.text} within="svg" />
        </LabelText>
      ))}
      <Handle
        name={words.thetaHandle}
        value={theta}
        {...params.theta}
        valueText={words.thetaValue(formatNumber(theta, { locale, decimals: 2 }))}
        x={x(theta)}
        y={summit}
        axis="x"
        scale={x}
        tone="fake"
        onChange={onTheta}
      />
    </PlotPanel>
  );
}
