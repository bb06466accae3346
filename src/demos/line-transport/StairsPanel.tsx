import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { bandPath } from '@/ui/plot/bandPath.ts';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { AreaFrame } from './AreaFrame.tsx';
import { AreaLabels } from './AreaLabels.tsx';
import type { ListProps } from './FigureProps.ts';
import { rows, sides } from './layout.ts';
import { shareOfPair } from './pairs.ts';
import { ProbeSlice } from './ProbeSlice.tsx';
import { Slices } from './Slices.tsx';

/** The distribution functions of two lists: staircases, and the area between them cut by pairs or by columns. */
export function StairsPanel(props: ListProps) {
  const { frame, words, locale, width, onShare } = props;
  const { stairs, moves, gaps, chosen } = frame;
  const x = scaleLinear([...frame.domain], [sides.left, width - sides.right]);
  const y = scaleLinear([0, 1], [rows.base, rows.top]);
  const line = (column: 1 | 2) => stairs.map((row) => [row[0], row[column]] as const);
  const move = moves[chosen];
  if (!move)
    return (
      <AreaFrame {...props} x={x} y={y}>
        <text class="em-label" x={(sides.left + width) / 2} y={rows.base - 40} text-anchor="middle">
          {words.noPlan}
        </text>
      </AreaFrame>
    );
  const pair = chosen + 1;
  const count = moves.length;
  const gap = gaps.find(({ from, to }) => from <= move.from && move.from < to) ?? {
    from: move.from,
    to: move.from,
    low: 0,
    high: 0,
  };
  const say = (value: number) => formatNumber(value, { locale, decimals: Number.isInteger(value) ? 0 : 2 });
  return (
    <AreaFrame {...props} x={x} y={y}>
      <path class="lt-between em-tone-transport" d={bandPath(stairs, x, y)} />
      <Slices {...props} x={x} y={y} />
      <path class="em-curve em-tone-real" d={linePath(line(1), x, y)} />
      <path class="em-curve em-dashed em-tone-fake" d={linePath(line(2), x, y)} />
      <ProbeSlice {...props} x={x} y={y} probe={{ move, gap }} />
      <AreaLabels {...props} x={x} y={y} probe={{ move, gap }} lines={[line(1), line(2)]} />
      <Handle
        name={words.handlePair}
        value={pair}
        min={1}
        max={count}
        step={1}
        valueText={words.pairValue(pair, say(move.from), say(move.to))}
        x={x(move.from)}
        y={y(move.u)}
        axis="y"
        scale={scaleLinear([0.5, count + 0.5], [rows.base, rows.top])}
        tone="transport"
        small
        onChange={onShare && ((next) => onShare(shareOfPair(next - 1, count)))}
      />
    </AreaFrame>
  );
}
