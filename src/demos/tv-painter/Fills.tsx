import { useId } from 'preact/hooks';
import type { ScaleLinear } from 'd3-scale';
import { bandPath } from '@/ui/plot/bandPath.ts';
import { Hatch } from '@/ui/plot/Hatch.tsx';
import { rows } from './layout.ts';
import type { Frame } from './model.ts';

export interface FillsProps {
  readonly frame: Frame;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

type Row = Frame['densities'][number];

/** Over A: what both hold alike, plain where P holds more, hatched where Q does; once revealed, the whole of p > q. */
export function Fills({ frame, x, y }: FillsProps) {
  const [painted, loss, answer] = [useId(), useId(), useId()];
  const band = (low: (row: Row) => number, high: (row: Row) => number) =>
    bandPath(
      frame.densities.map((row) => [row[0], low(row), high(row)] as const),
      x,
      y,
    );
  const [p, q] = [(row: Row) => row[1], (row: Row) => row[2]];
  const least = (row: Row) => Math.min(p(row), q(row));
  const most = (row: Row) => Math.max(p(row), q(row));
  const pExcess = band(q, most);
  return (
    <>
      <defs>
        <clipPath id={painted}>
          {frame.event.map(([from, to]) => (
            <rect key={from} x={x(from)} y={0} width={x(to) - x(from)} height={rows.base} />
          ))}
        </clipPath>
        <Hatch id={loss} tone="fake" lean="left" />
        <Hatch id={answer} tone="transport" lean="right" />
      </defs>
      {frame.event.map(([from, to]) => (
        <rect
          key={from}
          class="tv-curtain"
          x={x(from)}
          y={rows.top - 24}
          width={x(to) - x(from)}
          height={rows.strip - rows.top + 24}
        />
      ))}
      <g clip-path={`url(#${painted})`} class={frame.reveal ? 'tv-faded' : ''}>
        <path class="tv-alike" d={band(() => 0, least)} />
        <path class="tv-gain em-tone-real" d={pExcess} />
        <path fill={`url(#${loss})`} d={band(p, most)} />
      </g>
      {frame.reveal && (
        <g class="em-tone-transport">
          <path fill={`url(#${answer})`} d={pExcess} />
          <path class="tv-answer" d={pExcess} />
        </g>
      )}
    </>
  );
}
