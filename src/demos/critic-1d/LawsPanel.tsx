import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { BellHandles } from '@/ui/plot/BellHandles.tsx';
import { bellNameSpots } from '@/ui/plot/bellNameSpots.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { Handle } from '@/ui/plot/Handle.tsx';
import { layBells } from '@/ui/plot/layBells.ts';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { placeScale, sides } from './layout.ts';
import { params } from './params.ts';

const height = 276;
const top = 44;
const base = height - 62;
/** Where the probe's handle hangs: over the plot, clear of the bells. */
const rail = top - 4;

const laws = [
  { side: 'p', tone: 'real', mean: 'm1', sd: 's1' },
  { side: 'q', tone: 'fake', mean: 'm2', sd: 's2' },
] as const;

/** The two densities to shape, the optimal discriminator between them, and the probe. */
export function LawsPanel({ frame, words, locale, width, onChange }: FigureProps) {
  const { places, probe, p, q, trained } = frame;
  const mine = trained?.places.map((place) => [place.x, place.d] as const) ?? [];
  const right = width - sides.right;
  const highest = places.reduce((most, place) => Math.max(most, place.p, place.q), 1);
  const x = placeScale(width);
  const y = scaleLinear([0, highest * 1.05], [base, top]);
  const bells = layBells([p, q], x, y);
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const line = (name: 'p' | 'q' | 'd') => places.map((place) => [place.x, place[name]] as const);
  const pixels = (name: 'p' | 'q' | 'd') => line(name).map(([at, value]) => [x(at), y(value)] as const);
  const realLeft = p.mean <= q.mean;
  const wanted = [
    { tone: 'real', text: words.real, spots: bellNameSpots(bells[0], x, y, realLeft ? -1 : 1) },
    { tone: 'fake', text: words.fake, spots: bellNameSpots(bells[1], x, y, realLeft ? 1 : -1) },
    {
      tone: 'js',
      text: words.discriminator,
      spots: [0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.15].flatMap((share) => {
        const place = places[Math.round(share * (places.length - 1))]!;
        return [14, -14, 30].map((dy) => ({ x: x(place.x), y: y(place.d) + dy, anchor: 'middle' as const }));
      }),
    },
    ...(trained
      ? [
          {
            tone: 'js',
            text: words.trainedDiscriminator,
            spots: [0.55, 0.6, 0.4, 0.3, 0.7, 0.2].flatMap((share) => {
              const [at, value] = mine[Math.round(share * (mine.length - 1))]!;
              return [-14, 14, 30, 46].map((dy) => ({
                x: x(at),
                y: y(value) + dy,
                anchor: 'middle' as const,
              }));
            }),
          },
        ]
      : []),
  ];
  const placed = placeLabels(wanted, {
    lines: [pixels('p'), pixels('q'), pixels('d'), mine.map(([at, value]) => [x(at), y(value)] as const)],
    boxes: [
      boxAround(x(probe.x), rail, 11),
      ...bells.flatMap(({ peak, shoulder }) => [
        boxAround(peak.x, peak.y, 11),
        boxAround(shoulder.x, shoulder.y, 9),
      ]),
    ],
    bounds: { left: sides.left, right: width, top, bottom: base },
  });
  return (
    <PlotPanel label={words.laws} width={width} height={height}>
      <YAxis scale={y} label="" x={sides.left} to={right} ticks={3} />
      <text x={sides.left - 8} y={14}>
        {words.heightAxis}
      </text>
      <XAxis scale={x} label={words.xAxis} y={base + 10} ticks={width < 480 ? 5 : 9} />
      {laws.map(({ side, tone }) => (
        <g key={side} class={`em-tone-${tone}`}>
          <path class="em-area" d={areaPath(line(side), x, y)} />
          <path class={`em-curve${tone === 'fake' ? ' em-dashed' : ''}`} d={linePath(line(side), x, y)} />
        </g>
      ))}
      <path class="em-curve em-tone-js" stroke-dasharray="2 3" d={linePath(line('d'), x, y)} />
      {trained && <path class="em-trained em-tone-js" d={linePath(mine, x, y)} />}
      <line class="em-guide" x1={x(probe.x)} x2={x(probe.x)} y1={rail} y2={base + 10} />
      <circle class="em-present em-tone-js" cx={x(probe.x)} cy={y(probe.d)} r={5} />
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone}>
          <Subscripted text={label.text} within="svg" />
        </LabelText>
      ))}
      {laws.map(({ side, tone, mean, sd }, index) => (
        <BellHandles
          key={side}
          bell={bells[index === 0 ? 0 : 1]}
          x={x}
          tone={tone}
          names={{ mean: words.params[mean], sd: words.params[sd] }}
          say={say}
          bounds={{ mean: params[mean], sd: params[sd] }}
          onMean={onChange && ((value) => onChange({ [mean]: value }))}
          onSd={onChange && ((value) => onChange({ [sd]: value }))}
        />
      ))}
      <Handle
        name={words.probe}
        value={probe.x}
        min={params.x.min}
        max={params.x.max}
        step={params.x.step}
        valueText={words.probeValue(formatNumber(probe.x, { locale, decimals: 1 }))}
        x={x(probe.x)}
        y={rail}
        axis="x"
        scale={x}
        tone="ink"
        onChange={onChange && ((to) => onChange({ x: to }))}
      />
    </PlotPanel>
  );
}
