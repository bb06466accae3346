import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { Graphs } from './Graphs.tsx';
import { gripOf, reachOf } from './grips.ts';
import { LawRows } from './LawRows.tsx';
import { floor, layout } from './layout.ts';
import { params } from './params.ts';

const { height, top, base } = layout;
const left = 44;
const right = 14;

/** The generator at θ and θ′ as graphs over its outputs, joined where z is the same; below, the laws they make. */
export function GeneratorPanel({ frame, words, locale, width, onMove }: FigureProps) {
  const { family, now, other } = frame;
  const x = scaleLinear(reachOf[family], [left, width - right]);
  const z = scaleLinear([0, 1], [floor, top]);
  const held = [
    ['other', other.theta],
    ['theta', now.theta],
  ] as const;
  return (
    <PlotPanel label={words.samplePanel} width={width} height={height}>
      <YAxis scale={z} label="" ticks={2} x={left} to={width - right} />
      <text x={0} y={14}>
        {words.zAxis}
      </text>
      <text class="em-label em-tone-transport" x={width - right} y={14} text-anchor="end">
        <Subscripted text={words.area} within="svg" />
      </text>
      <XAxis scale={x} label={words.xAxis} ticks={5} y={base} />
      <Graphs {...{ frame, x, z }} />
      <LawRows {...{ frame, x }} />
      {held.map(([which, theta]) => {
        const grip = gripOf(family, which, { theta, x, z });
        return (
          <Handle
            key={which}
            name={words.handles[which]}
            value={theta}
            {...params[which]}
            {...grip}
            valueText={words.handleValue(which, formatNumber(theta, { locale, decimals: 2 }))}
            tone="fake"
            small={which === 'other'}
            onChange={onMove && ((to) => onMove(which, to))}
          />
        );
      })}
    </PlotPanel>
  );
}
