import type { ScaleLinear } from 'd3-scale';
import type { Frame } from './model.ts';

type Scale = ScaleLinear<number, number>;

export interface FreeSlopesProps {
  readonly frame: Frame;
  readonly x: Scale;
  readonly y: Scale;
}

/** Where no mass passes: the two straight lines that a two-sided penalty likes alike, or all between them. */
export function FreeSlopes({ frame: { free, anchor, sided }, x, y }: FreeSlopesProps) {
  if (!free) return null;
  const spot = (at: number, slope: number) => `${x(at)} ${y(slope * (at - anchor))}`;
  const fan = free.map((end) => `M${spot(anchor, 1)}L${spot(end, 1)}L${spot(end, -1)}Z`).join('');
  const arms = free.map((end) => `M${spot(end, 1)}L${spot(anchor, 1)}L${spot(end, -1)}`).join('');
  return (
    <g>
      {sided === 'one' && <path class="gp-free" d={fan} />}
      <path class="em-curve em-dashed" d={arms} />
    </g>
  );
}
