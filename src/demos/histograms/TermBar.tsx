import type { ScaleLinear } from 'd3-scale';

export interface TermBarProps {
  readonly bin: number;
  readonly term: number;
  readonly shown: string;
  readonly x: number;
  readonly wide: number;
  /** Where an infinite term leaves the plot. */
  readonly top: number;
  readonly y: ScaleLinear<number, number>;
  readonly hatch: string;
}

/** One bin's term: solid upwards, hatched downwards; an infinite one breaks through the top. */
export function TermBar({ bin, term, shown, x, wide, top, y, hatch }: TermBarProps) {
  if (Number.isNaN(term)) return null;
  if (term === Infinity) return <Endless {...{ bin, x, wide, top, base: y(0) }} />;
  const high = Math.abs(y(term) - y(0));
  return (
    <g class="hg-column" data-bin={bin}>
      <rect
        class={term < 0 ? 'hg-term hg-below' : 'hg-term'}
        x={x - wide / 2}
        y={Math.min(y(term), y(0))}
        width={wide}
        height={high}
        {...(term < 0 ? { fill: hatch } : {})}
      />
      <text class="em-label hg-number" x={x} y={term < 0 ? y(term) + 14 : y(term) - 6} text-anchor="middle">
        {term === 0 ? '0' : shown}
      </text>
    </g>
  );
}

function Endless({
  bin,
  x,
  wide,
  top,
  base,
}: Omit<TermBarProps, 'term' | 'shown' | 'y' | 'hatch'> & { base: number }) {
  const [half, neck] = [wide / 2, top + 14];
  return (
    <g class="hg-column hg-endless" data-bin={bin}>
      <path
        d={`M${x - half} ${base}V${neck}h${-half * 0.4}L${x} ${top}L${x + half * 1.4} ${neck}h${-half * 0.4}V${base}Z`}
      />
      <text class="em-label" x={x} y={(neck + base) / 2} dy="0.35em" text-anchor="middle">
        ∞
      </text>
    </g>
  );
}
