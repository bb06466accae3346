import type { ScaleLinear } from 'd3-scale';
import { logTicks } from './logTicks.ts';
import { powerParts } from '../powerParts.ts';
import { tickText } from './tickText.ts';

export interface LogYAxisProps {
  /** From the decimal logarithm to pixels. */
  readonly scale: ScaleLinear<number, number>;
  readonly label: string;
  readonly x: number;
  readonly to: number;
  /** Most numbers on the axis. */
  readonly ticks?: number;
  /** Where its name begins; above the highest number unless told. */
  readonly nameX?: number;
}

/** Vertical logarithmic axis: plain numbers from 0.001 to 1000, powers of ten beyond. */
export function LogYAxis({ scale, label, x, to, ticks = 5, nameX = x - 8 }: LogYAxisProps) {
  const [from = 0, most = 1] = scale.domain();
  const [, top = 0] = scale.range();
  return (
    <g class="em-axis">
      {logTicks(from, most, ticks).map((tick) => (
        <g key={tick}>
          <line class="em-grid" x1={x} x2={to} y1={scale(tick)} y2={scale(tick)} />
          <text x={x - 8} y={scale(tick)} dy="0.35em" text-anchor="end">
            <TickText exponent={tick} />
          </text>
        </g>
      ))}
      <text class="em-axis-name" x={nameX} y={top - 12} text-anchor="start">
        {label}
      </text>
    </g>
  );
}

function TickText({ exponent }: { readonly exponent: number }) {
  if (Math.abs(exponent) <= 3) return <>{tickText(Number((10 ** exponent).toPrecision(2)))}</>;
  const { power } = powerParts(exponent);
  return <>{`10${power}`}</>;
}
