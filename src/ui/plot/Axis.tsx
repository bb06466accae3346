import type { ScaleLinear } from 'd3-scale';
import { tickText } from './tickText.ts';

export interface AxisProps {
  readonly scale: ScaleLinear<number, number>;
  /** Name and unit, in the reader's words. */
  readonly label: string;
  readonly ticks?: number;
  readonly format?: (value: number) => string;
}

export interface XAxisProps extends AxisProps {
  readonly y: number;
  /** Room left between the line and its numbers, for what lies along the axis. */
  readonly drop?: number;
}

/** Horizontal axis at height `y`, its name centred below. */
export function XAxis({ scale, label, ticks = 6, format = tickText, y, drop = 0 }: XAxisProps) {
  const [from = 0, to = 0] = scale.range();
  return (
    <g class="em-axis">
      <line x1={from} x2={to} y1={y} y2={y} />
      {scale.ticks(ticks).map((tick) => (
        <text key={tick} x={scale(tick)} y={y + drop + 18} text-anchor="middle">
          {format(tick)}
        </text>
      ))}
      <text class="em-axis-name" x={(from + to) / 2} y={y + drop + 37} text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

/** Vertical axis with thin lines across the plot; its name stands above the highest number. */
export function YAxis({
  scale,
  label,
  ticks = 3,
  format = tickText,
  x,
  to,
}: AxisProps & { readonly x: number; readonly to: number }) {
  const [, top = 0] = scale.range();
  return (
    <g class="em-axis">
      {scale.ticks(ticks).map((tick) => (
        <g key={tick}>
          <line class="em-grid" x1={x} x2={to} y1={scale(tick)} y2={scale(tick)} />
          <text x={x - 8} y={scale(tick)} dy="0.35em" text-anchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      <text class="em-axis-name" x={x - 8} y={top - 12} text-anchor="start">
        {label}
      </text>
    </g>
  );
}
