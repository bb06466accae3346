import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Block } from './Block.tsx';
import type { FigureProps } from './Figure.tsx';
import { params } from './params.ts';
import { stacked } from './stacked.ts';

const height = 320;
const ground = 150;
const size = 22;

/** Two lists of equal blocks, P's stacked up from the axis and Q's hanging below it, joined in sorted order. */
export function BlocksPanel({ frame, words, locale, width, onBlock }: FigureProps) {
  const x = scaleLinear(frame.domain, [10, width - 10]);
  const wide = Math.min(size, Math.abs(x(1) - x(0)) - 3);
  const lists = {
    real: stacked(frame.moves.map(({ from }) => from)),
    fake: stacked(frame.moves.map(({ to }) => to)),
  } as const;
  const rise = (which: 'real' | 'fake', level: number) =>
    which === 'real' ? ground - 16 - level * size : ground + 16 + level * size;
  return (
    <PlotPanel label={words.blocks} width={width} height={height}>
      <text class="em-label em-tone-real" x={10} y={24}>
        {words.real}
      </text>
      <text class="em-label em-tone-fake" x={10} y={height - 64}>
        {words.fake}
      </text>
      <g class="em-moves">
        {frame.moves.map(({ u, from, to }, index) => (
          <line
            key={u}
            class={u === frame.probe.u ? 'lt-chosen' : ''}
            x1={x(from)}
            y1={rise('real', lists.real[index]?.level ?? 0)}
            x2={x(to)}
            y2={rise('fake', lists.fake[index]?.level ?? 0)}
          />
        ))}
      </g>
      {(['real', 'fake'] as const).map((which) =>
        lists[which].map(({ place, level }, index) => (
          <Block
            key={`${which}${index}`}
            name={words.blockName(which, index + 1)}
            valueText={words.blockValue(formatNumber(place, { locale, decimals: 0 }))}
            value={place}
            min={params.from.min}
            max={params.from.max}
            x={x(place)}
            y={rise(which, level)}
            size={wide}
            scale={x}
            tone={which}
            onChange={onBlock && ((to) => onBlock(which, index, to))}
          />
        )),
      )}
      <XAxis scale={x} label={words.xAxis} y={height - 48} ticks={9} />
    </PlotPanel>
  );
}
