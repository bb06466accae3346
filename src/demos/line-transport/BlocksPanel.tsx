import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Block } from './Block.tsx';
import { BlockArrows } from './BlockArrows.tsx';
import type { ListProps } from './FigureProps.ts';
import { ground, height, names, sides, type Name } from './layout.ts';
import { shownLit } from './light.ts';
import { params } from './params.ts';
import type { Ranked } from './ranked.ts';

/** Largest block, and the height a stack has. */
const size = 24;
const stack = 98;

/** Two lists of equal blocks, P's stacked up from its ground and Q's hanging below its own, joined in sorted order. */
export function BlocksPanel(props: ListProps) {
  const { frame, words, locale, width, light, onBlock, onRemove } = props;
  const x = scaleLinear([...frame.domain], [sides.left - 28, width - sides.right]);
  const tallest = Math.max(1, ...[...frame.real, ...frame.fake].map(({ mates }) => mates));
  const high = Math.min(size, stack / tallest);
  const wide = Math.min(size, x(1) - x(0) - 4);
  const middle = (which: Name, level: number) =>
    which === 'real' ? ground.real - (level + 0.5) * high : ground.fake + (level + 0.5) * high;
  const say = (value: number) => formatNumber(value, { locale, decimals: Number.isInteger(value) ? 0 : 2 });
  const partner = (which: Name, { rank }: Ranked) => {
    const move = frame.moves[rank];
    return move && say(which === 'real' ? move.to : move.from);
  };
  return (
    <PlotPanel label={words.blocks} width={width} height={height.blocks}>
      <text class="em-label em-tone-real" x={4} y={ground.real - stack - 8}>
        {words.law.real}
      </text>
      <text class="em-label em-tone-fake" x={4} y={ground.axis - 6}>
        {words.law.fake}
      </text>
      {names.map((which) => (
        <line
          key={which}
          class={`lt-ground em-tone-${which}`}
          x1={x.range()[0]}
          x2={x.range()[1]}
          y1={ground[which]}
          y2={ground[which]}
        />
      ))}
      <BlockArrows {...props} x={x} />
      {names.map((which) =>
        frame[which].map((block, index) => (
          <Block
            key={`${which}${index}`}
            name={words.blockName(which, index + 1)}
            valueText={words.blockValue(say(block.place), partner(which, block))}
            number={frame.refusal ? undefined : block.rank + 1}
            place={block.place}
            min={params.from.min}
            max={params.from.max}
            x={x(block.place)}
            y={middle(which, block.level)}
            wide={wide}
            high={high}
            scale={x}
            tone={which}
            chosen={block.rank === frame.chosen}
            light={light?.part(`move${block.rank}`)}
            lit={shownLit(light, `move${block.rank}`)}
            onChange={onBlock && ((to) => onBlock(which, index, to))}
            onRemove={onRemove && !frame.refusal ? () => onRemove(block.rank) : undefined}
          />
        )),
      )}
      <XAxis scale={x} label={words.xAxis} y={ground.axis} ticks={9} />
    </PlotPanel>
  );
}
