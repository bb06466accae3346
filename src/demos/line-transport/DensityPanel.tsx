import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { normalCdf } from '@/math/index.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { BellHandles } from '@/ui/plot/BellHandles.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { Hatch } from '@/ui/plot/Hatch.tsx';
import { layBells } from '@/ui/plot/layBells.ts';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { densityCurves, type Row } from './curves.ts';
import { DensityMarks } from './DensityMarks.tsx';
import type { DensityProps } from './FigureProps.ts';
import { height, rows, sides } from './layout.ts';
import { params } from './params.ts';
import { aimed } from './aimed.ts';

const laws = [
  { tone: 'real', column: 1, end: 'from', mean: 'm1', sd: 's1' },
  { tone: 'fake', column: 2, end: 'to', mean: 'm2', sd: 's2' },
] as const;

/** Two densities to shape; the shaded parts left of x and left of T(x) hold the same mass. */
export function DensityPanel(props: DensityProps) {
  const { frame, words, locale, width, onShare, onShape } = props;
  const hatch = useId();
  const { p, q, probe } = frame;
  const domain = props.domain ?? frame.domain;
  const points = densityCurves(p, q, domain);
  const x = scaleLinear([...domain], [sides.left, width - sides.right]);
  const highest = points.reduce((top, [, ...heights]) => Math.max(top, ...heights), 0);
  const y = scaleLinear([0, highest * 1.02], [rows.base, rows.top]);
  const bells = layBells([p, q], x, y);
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const aim = onShare && ((at: number) => onShare(aimed(normalCdf(at, p.mean, p.sd))));
  const hand = { min: frame.reach[0], max: frame.reach[1], step: 0.05 };
  return (
    <PlotPanel label={words.mass} width={width} height={height.densities}>
      <defs>
        <Hatch id={hatch} tone="fake" lean="left" />
      </defs>
      <text x={4} y={rows.title}>
        {words.equalMass(say(probe.u))}
      </text>
      <YAxis scale={y} label={words.density} x={sides.left} to={width - sides.right} ticks={2} />
      <DragArea scale={x} {...hand} step={0.01} top={rows.top - 24} bottom={rows.base + 26} onChange={aim}>
        {laws.map(({ tone, column, end }) => (
          <g key={tone} class={`em-tone-${tone}`}>
            <path
              class={tone === 'real' ? 'lt-left' : ''}
              {...(tone === 'fake' ? { fill: `url(#${hatch})` } : {})}
              d={areaPath(upTo(points, column, probe[end]), x, y)}
            />
            <path
              class={tone === 'fake' ? 'em-curve em-dashed' : 'em-curve'}
              d={linePath(
                points.map((row) => [row[0], row[column]]),
                x,
                y,
              )}
            />
          </g>
        ))}
      </DragArea>
      <XAxis scale={x} label={words.xAxis} y={rows.base} drop={18} ticks={width < 480 ? 6 : 10} />
      <DensityMarks {...props} {...{ bells, points, x, y }} />
      {laws.map(({ tone, mean, sd }, index) => (
        <BellHandles
          key={tone}
          bell={bells[index === 0 ? 0 : 1]}
          x={x}
          tone={tone}
          names={{ mean: words.params[mean], sd: words.params[sd] }}
          say={say}
          bounds={{ mean: params[mean], sd: params[sd] }}
          onMean={onShape && ((value) => onShape({ [mean]: value }))}
          onSd={onShape && ((value) => onShape({ [sd]: value }))}
        />
      ))}
      <Handle
        name={words.handleX}
        value={probe.from}
        {...hand}
        valueText={words.handleXValue(say(probe.from), say(probe.to))}
        x={x(probe.from)}
        y={rows.base}
        axis="x"
        scale={x}
        tone="transport"
        small
        onChange={aim}
      />
    </PlotPanel>
  );
}

/** A curve up to a place, its last point exactly there. */
function upTo(points: readonly Row[], column: 1 | 2, end: number): readonly (readonly [number, number])[] {
  const before = points.filter(([at]) => at < end).map((row) => [row[0], row[column]] as const);
  const after = points.find(([at]) => at >= end);
  const last = before.at(-1);
  if (!last || !after) return before;
  const share = (end - last[0]) / (after[0] - last[0]);
  return [...before, [end, last[1] + share * (after[column] - last[1])]];
}
