import type { ScaleLinear } from 'd3-scale';
import { clampTo, keyMove } from '../keyMove.ts';
import { useStroke } from './useStroke.ts';

export interface HandleProps {
  /** What the handle is, for those who hear it. */
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly valueText: string;
  /** Where it is drawn. */
  readonly x: number;
  readonly y: number;
  /** Which way it moves, and the scale that turns pixels into values. */
  readonly axis: 'x' | 'y';
  readonly scale: ScaleLinear<number, number>;
  readonly tone: 'real' | 'fake' | 'transport' | 'ink';
  readonly small?: boolean;
  /** What takes a press, where a round area of 44 pixels would cover a neighbour. */
  readonly area?: { readonly width: number; readonly height: number };
  readonly onChange?: ((value: number) => void) | undefined;
}

/** A thing in the picture that a hand can move: drag with pointer or touch, arrows, Page, Home and End. */
export function Handle(props: HandleProps) {
  const { name, value, min, max, step, valueText, x, y, axis, scale, tone, small = false, area } = props;
  const { onChange } = props;
  const stroke = useStroke(axis);
  const fromPointer = (event: PointerEvent) => {
    const svg = (event.currentTarget as SVGElement).ownerSVGElement;
    if (!svg || !onChange) return;
    const box = svg.getBoundingClientRect();
    const view = svg.viewBox.baseVal;
    const pixel =
      axis === 'x'
        ? ((event.clientX - box.left) / box.width) * view.width
        : ((event.clientY - box.top) / box.height) * view.height;
    const raw = scale.invert(pixel);
    onChange(clampTo(Math.round(raw / step) * step, min, max));
  };
  // Lower case: an SVG element made in the browser takes attribute names as written, and `tabIndex` is none.
  return (
    <g
      class={`em-handle em-tone-${tone}`}
      transform={`translate(${x} ${y})`}
      role="slider"
      tabindex={0}
      aria-label={name}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={Number(value.toFixed(6))}
      aria-valuetext={valueText}
      aria-orientation={axis === 'x' ? 'horizontal' : 'vertical'}
      data-axis={axis}
      onKeyDown={(event) => {
        const next = keyMove(event.key, { value, min, max, step });
        if (next === undefined || !onChange) return;
        event.preventDefault();
        onChange(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        stroke.begin(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId) && stroke.drags(event)) fromPointer(event);
      }}
    >
      {area ? (
        <rect class="em-handle-area" x={-area.width / 2} y={-area.height / 2} {...area} />
      ) : (
        <circle class="em-handle-area" r={22} />
      )}
      <circle class="em-handle-dot" r={small ? 6.5 : 9} />
    </g>
  );
}
