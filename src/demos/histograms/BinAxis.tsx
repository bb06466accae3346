import type { ScaleLinear } from 'd3-scale';

export interface BinAxisProps {
  readonly x: ScaleLinear<number, number>;
  readonly count: number;
  readonly chosen: number;
  readonly top: number;
  readonly base: number;
  /** Absent where another row below names the bins. */
  readonly label?: string;
}

/** The bins by number, with a ground under the one in hand; a press takes another. */
export function BinAxis({ x, count, chosen, top, base, label }: BinAxisProps) {
  const foot = label === undefined ? base : base + 24;
  return (
    <g class="em-axis">
      <rect class="hg-chosen" x={x(chosen)} y={top} width={x(1) - x(0)} height={foot - top} rx={6} />
      {Array.from({ length: count }, (_, i) => (
        <rect key={i} class="hg-pick" data-bin={i} x={x(i)} y={top} width={x(1) - x(0)} height={foot - top} />
      ))}
      {label !== undefined && (
        <>
          {Array.from({ length: count }, (_, i) => (
            <text key={i} class="hg-column" data-bin={i} x={x(i + 0.5)} y={base + 18} text-anchor="middle">
              {i + 1}
            </text>
          ))}
          <text class="em-axis-name" x={x(count / 2)} y={base + 39} text-anchor="middle">
            {label}
          </text>
        </>
      )}
    </g>
  );
}
