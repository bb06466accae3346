import type { ScaleLinear } from 'd3-scale';
import { clampTo, keyMove } from '@/ui/keyMove.ts';
import { useStroke } from '@/ui/plot/useStroke.ts';
import type { LightProps } from '@/ui/useLight.ts';
import type { Name } from './layout.ts';

export interface BlockProps {
  readonly name: string;
  readonly valueText: string;
  /** Number of its pair in the plan. */
  readonly number: number | undefined;
  readonly place: number;
  readonly min: number;
  readonly max: number;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly scale: ScaleLinear<number, number>;
  readonly tone: Name;
  readonly chosen: boolean;
  readonly light: LightProps | undefined;
  readonly lit: 'on' | 'off' | undefined;
  /** Takes the place it is carried to; a press without a move brings its own place and so chooses its pair. */
  readonly onChange?: ((place: number) => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

/** Lower blocks have no room for a number. */
const roomy = 15;

/** One block that can be carried to another place, a whole step at a time. */
export function Block(props: BlockProps) {
  const { name, valueText, number, place, min, max, x, y, wide, high, scale, tone, chosen, light, lit } =
    props;
  const { onChange, onRemove } = props;
  const stroke = useStroke('x');
  return (
    <g
      class={`em-handle lt-block em-tone-${tone}${chosen ? ' lt-chosen' : ''}`}
      {...light}
      data-lit={lit}
      transform={`translate(${x} ${y})`}
      role="slider"
      tabindex={0}
      aria-label={name}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={place}
      aria-valuetext={valueText}
      data-axis="x"
      onKeyDown={(event) => {
        const next = keyMove(event.key, { value: place, min, max, step: 1 });
        const remove = event.key === 'Delete' || event.key === 'Backspace';
        if (next === undefined && !remove) return;
        event.preventDefault();
        if (next === undefined) onRemove?.();
        else onChange?.(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        stroke.begin(event);
      }}
      onClick={() => {
        if (!chosen) onChange?.(place);
      }}
      onPointerMove={(event) => {
        const svg = event.currentTarget.ownerSVGElement;
        if (!svg || !event.currentTarget.hasPointerCapture(event.pointerId) || !stroke.drags(event)) return;
        const box = svg.getBoundingClientRect();
        const at = scale.invert(((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width);
        const next = clampTo(Math.round(at), min, max);
        if (next !== place) onChange?.(next);
      }}
    >
      <rect
        class="em-handle-dot"
        x={-wide / 2}
        y={-high / 2 + 1}
        width={wide}
        height={Math.max(3, high - 2)}
        rx={Math.min(4, high / 4)}
      />
      {number !== undefined && high >= roomy && (
        <text class="lt-number" dy="0.36em" text-anchor="middle">
          {number}
        </text>
      )}
    </g>
  );
}
