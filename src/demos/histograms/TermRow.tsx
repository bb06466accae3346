import type { ScaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { YAxis } from '@/ui/plot/Axis.tsx';
import type { Direction } from './fit.ts';
import { layout, rows } from './layout.ts';

export interface TermRowProps {
  readonly direction: Direction;
  /** What the row shows and what it adds up to. */
  readonly title: string;
  readonly y: ScaleLinear<number, number>;
  readonly width: number;
  readonly children: ComponentChildren;
}

/** KL(p‖q) weighs places by p, KL(q‖p) by q: each row has the tone of its weights. */
export const termTones = { forward: 'real', reverse: 'fake' } as const;

/** The frame of one row of terms: title, axis, and the line from which they rise and fall. */
export function TermRow({ direction, title, y, width, children }: TermRowProps) {
  const right = width - layout.right;
  return (
    <g class={`em-tone-${termTones[direction]}`}>
      <text class="em-label" x={0} y={rows[direction].title}>
        {title}
      </text>
      <YAxis scale={y} label="" x={layout.left} to={right} ticks={3} />
      <line class="hg-zero" x1={layout.left} x2={right} y1={y(0)} y2={y(0)} />
      {children}
    </g>
  );
}
