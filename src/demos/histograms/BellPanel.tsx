import { scaleLinear } from 'd3-scale';
import { normalPdf } from '@/math/distribution/normalPdf.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { BellHandles } from '@/ui/plot/BellHandles.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { axis } from './bellFrame.ts';
import { bellLabels } from './bellLabels.ts';
import type { BellProps } from './FigureProps.ts';
import { layBell } from './layBell.ts';
import { layout, plot } from './layout.ts';
import { params } from './params.ts';

/** Two bumps, and over them the bell that is to stand for both: its peak moves the mean, its shoulder the width. */
export function BellPanel({ frame, words, locale, width, onBell }: BellProps) {
  const { mean, sd, places } = frame;
  const right = width - layout.right;
  const x = scaleLinear([axis.min, axis.max], [layout.left, right]);
  const y = scaleLinear([0, Math.max(0.3, 1.12 * normalPdf(0, 0, sd))], [plot.base, plot.top]);
  const bumps = places.map((place) => [place.x, place.p] as const);
  const bell = places.map((place) => [place.x, place.q] as const);
  const laid = layBell({ mean, sd }, x, y);
  const bounds = { left: layout.left, right, top: 20, bottom: plot.base };
  return (
    <PlotPanel label={words.bell} width={width} height={layout.height}>
      <text x={0} y={14}>
        {words.density}
      </text>
      <YAxis scale={y} label="" x={layout.left} to={right} ticks={4} />
      <XAxis scale={x} label={words.placeAxis} y={plot.base} ticks={9} />
      <g class="em-tone-real">
        <path class="em-area" d={areaPath(bumps, x, y)} />
        <path class="em-curve" d={linePath(bumps, x, y)} />
      </g>
      <g class="em-tone-fake">
        <path class="em-area" d={areaPath(bell, x, y)} />
        <path class="em-curve em-dashed" d={linePath(bell, x, y)} />
      </g>
      {bellLabels({ words, bumps, bell, laid, x, y, bounds }).map(({ label, tone }) => (
        <LabelText key={tone} label={label} tone={tone} />
      ))}
      <BellHandles
        bell={laid}
        x={x}
        tone="fake"
        names={{ mean: words.meanHandle, sd: words.sdHandle }}
        say={(value) => formatNumber(value, { locale, decimals: 2 })}
        bounds={{ mean: params.m, sd: params.s }}
        onMean={onBell && ((m) => onBell({ m }))}
        onSd={onBell && ((s) => onBell({ s }))}
      />
    </PlotPanel>
  );
}
