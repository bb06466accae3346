import { scaleLinear } from 'd3-scale';
import type { LayerGradient } from '@/train/metrics/lossSweep.ts';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { LogYAxis } from '@/ui/plot/LogYAxis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { TimeLines, type TimeSeries } from '@/ui/plot/TimeLines.tsx';
import type { LayersWords } from '../../text/layers/LayerWords.ts';

export interface GradientsPlotProps {
  readonly gradients: readonly LayerGradient[];
  readonly layers: LayersWords;
  readonly width: number;
}

const HEIGHT = 210;
const margin = { left: 48, right: 12, top: 24, bottom: 44 } as const;
/** Decades of room above and below, so that a flat line has a scale too. */
const ROOM = 0.5;

/** Sizes of a critic's gradient, layer by layer, in decades: by its values and by its weights. */
export function GradientsPlot({ gradients, layers, width }: GradientsPlotProps) {
  const series = seriesOf(gradients, layers);
  const sizes = series.flatMap(({ points }) => points.map(([, size]) => size));
  if (sizes.length === 0) return <p class="em-hint">{layers.vanished}</p>;
  const bottom = HEIGHT - margin.bottom;
  const x = scaleLinear([1, Math.max(2, gradients.length)], [margin.left, width - margin.right]);
  const y = scaleLinear([Math.min(...sizes) - ROOM, Math.max(...sizes) + ROOM], [bottom, margin.top]);
  return (
    <PlotPanel label={layers.gradientsChart} width={width} height={HEIGHT}>
      <LogYAxis scale={y} label={layers.gradientAxis} x={margin.left} to={width - margin.right} ticks={4} />
      <XAxis
        scale={x}
        label={layers.layerAxis}
        ticks={gradients.length - 1}
        format={(value) => (Number.isInteger(value) ? String(value) : '')}
        y={bottom}
      />
      <TimeLines series={series} x={x} y={y} probe={undefined} format={String} />
      {series.map(({ id, tone, points }) => (
        <g key={id} class={`em-tone-${tone}`}>
          {points.map(([layer, size]) => (
            <circle key={layer} class="em-dot" cx={x(layer)} cy={y(size)} r={3} />
          ))}
        </g>
      ))}
    </PlotPanel>
  );
}

/** A layer whose gradient is exactly 0 has no place on a logarithmic axis. */
const seriesOf = (gradients: readonly LayerGradient[], layers: LayersWords): readonly TimeSeries[] => {
  const points = (pick: (gradient: LayerGradient) => number) =>
    gradients.flatMap((gradient, i) =>
      Number.isFinite(pick(gradient)) ? [[i + 1, pick(gradient)] as const] : [],
    );
  return [
    {
      id: 'values',
      label: layers.byActivations,
      tone: 'ink',
      points: points((each) => each.log10Activations),
    },
    {
      id: 'weights',
      label: layers.byWeights,
      tone: 'tv',
      dash: '4 4',
      points: points((each) => each.log10Weights),
    },
  ];
};
