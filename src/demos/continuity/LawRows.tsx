import type { ScaleLinear } from 'd3-scale';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { Part } from './laws.ts';
import { rows } from './layout.ts';
import type { Frame } from './model.ts';

export interface LawRowsProps {
  readonly frame: Pick<Frame, 'now' | 'other' | 'real'>;
  readonly x: ScaleLinear<number, number>;
}

/** The area of a dot that holds all mass; a spread mass has a band of the same height. */
const WHOLE = 8;

/** The laws that the graphs make, each on a row of its own: bands for even densities, dots for point masses. */
export function LawRows({ frame: { now, other, real }, x }: LawRowsProps) {
  const [start = 0, end = 0] = x.range();
  const drawn = [
    { name: 'P_θ', parts: now.law, y: rows.theta, tone: 'fake', open: false },
    { name: 'P_θ′', parts: other.law, y: rows.other, tone: 'fake', open: true },
    { name: 'P_r', parts: real, y: rows.real, tone: 'real', open: false },
  ] as const;
  return (
    <g>
      {drawn.map(({ name, parts, y, tone, open }) => (
        <g key={name} class={`em-tone-${tone}`}>
          <line class="em-grid cy-row" x1={start} x2={end} y1={y} y2={y} />
          <text class="em-label" x={start - 8} y={y} dy="0.35em" text-anchor="end">
            <Subscripted text={name} within="svg" />
          </text>
          {parts.map((part, k) => (
            <PartMark key={k} {...{ part, x, y, open }} />
          ))}
        </g>
      ))}
    </g>
  );
}

interface PartMarkProps {
  readonly part: Part;
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
  readonly open: boolean;
}

function PartMark({ part: { from, to, mass }, x, y, open }: PartMarkProps) {
  const look = open ? 'cy-open' : 'em-dot';
  if (from === to) return <circle class={look} cx={x(from)} cy={y} r={WHOLE * Math.sqrt(mass)} />;
  return <rect class={look} x={x(from)} y={y - 4} width={x(to) - x(from)} height={8} />;
}
