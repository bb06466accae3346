import type { ScaleLinear } from 'd3-scale';
import { BoldArrow } from '@/ui/plot/BoldArrow.tsx';
import type { FigureProps } from './FigureProps.ts';
import { sides } from './layout.ts';
import { shownLit } from './light.ts';
import type { Gap, Move } from './CommonFrame.ts';

type Scale = ScaleLinear<number, number>;

/** The slice in the reader's hand: the move at share u, or the gap at place x. */
export interface Probe {
  readonly move: Move;
  readonly gap: Gap;
}

export interface ProbeSliceProps extends FigureProps {
  readonly x: Scale;
  readonly y: Scale;
  readonly probe: Probe;
}

export function ProbeSlice({ frame, light, x, y, probe: { move, gap } }: ProbeSliceProps) {
  if (frame.slices === 'moves')
    return (
      <g class="em-tone-transport lt-lightable" data-lit={shownLit(light, 'horizontal')}>
        <path
          class="em-guide lt-guide"
          d={`M${sides.left} ${y(move.u)}H${Math.min(x(move.from), x(move.to))}`}
        />
        <BoldArrow from={x(move.from)} to={x(move.to)} y={y(move.u)} />
      </g>
    );
  const [middle, low, high] = [x((gap.from + gap.to) / 2), y(gap.low), y(gap.high)];
  if (low === high) return null;
  return (
    <path
      class="em-bold-line em-tone-transport"
      d={`M${middle} ${low}V${high}M${middle - 5} ${low}h10M${middle - 5} ${high}h10`}
    />
  );
}
