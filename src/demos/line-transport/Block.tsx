import type { ScaleLinear } from 'd3-scale';
import { clampTo, keyMove } from '@/ui/keyMove.ts';

export interface BlockProps {
  readonly name: string;
  readonly valueText: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly scale: ScaleLinear<number, number>;
  readonly tone: 'real' | 'fake';
  readonly onChange?: ((place: number) => void) | undefined;
}

/** One block that can be carried to another place, a whole step at a time. */
export function Block({ name, valueText, value, min, max, x, y, size, scale, tone, onChange }: BlockProps) {
  return (
    <g
      class={`em-handle lt-block em-tone-${tone}`}
      transform={`translate(${x} ${y})`}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      data-axis="x"
      onKeyDown={(event) => {
        const next = keyMove(event.key, { value, min, max, step: 1 });
        if (next === undefined || !onChange) return;
        event.preventDefault();
        onChange(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
      }}
      onPointerMove={(event) => {
        const svg = event.currentTarget.ownerSVGElement;
        if (!svg || !onChange || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const box = svg.getBoundingClientRect();
        const place = clampTo(
          Math.round(scale.invert(((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width)),
          min,
          max,
        );
        if (place !== value) onChange(place);
      }}
    >
      <rect class="em-handle-dot" x={-size / 2} y={-10} width={size} height={20} rx={4} />
    </g>
  );
}
