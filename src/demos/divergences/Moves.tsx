import type { ScaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { Arrow } from '@/ui/plot/Arrow.tsx';
import type { FigureProps } from './FigureProps.ts';
import type { Frame } from './model.ts';

export interface MovesProps extends Pick<FigureProps, 'frame' | 'light'> {
  readonly x: ScaleLinear<number, number>;
  readonly rows: readonly number[];
  readonly children: ComponentChildren;
}

/** Lowest and highest arrow, as shares of the plot's height: under most of both curves, clear of the axis. */
const band = [0.1, 0.5] as const;

/** Heights of the arrows, the lowest quantile lowest. */
export const moveRows = ({ moves }: Frame, top: number, base: number): readonly number[] =>
  moves.map((_, i) => base - (base - top) * (band[0] + ((band[1] - band[0]) * i) / (moves.length - 1)));

/** Where grains at a few quantiles of P go: the optimal plan, one arrow each, and what it comes to. */
export function Moves({ frame, light, x, rows, children }: MovesProps) {
  const lit = light?.lit === 'w1' || light?.lit === 'w2';
  return (
    <g
      class="em-tone-transport em-lightable"
      data-lit={light?.lit === undefined ? undefined : lit ? 'on' : 'off'}
    >
      {frame.moves.map(([from, to], i) => (
        <g key={i}>
          <circle class="em-dot" cx={x(from)} cy={rows[i]!} r={2.5} />
          <Arrow class="em-carry" from={x(from)} to={x(to)} y={rows[i]!} />
        </g>
      ))}
      {children}
    </g>
  );
}
