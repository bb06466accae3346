import type { ScaleLinear } from 'd3-scale';
import { clampTo, keyMove, type Movable } from '../keyMove.ts';

/** One of the two numbers that a handle in the plane moves, and the scale that turns pixels into it. */
export interface PlaneAxis extends Movable {
  readonly scale: ScaleLinear<number, number>;
}

export interface PlaneHandleProps {
  /** What the handle is, for those who hear it. */
  readonly name: string;
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
  /** Both numbers in words: ARIA's slider has room for one alone, the horizontal. */
  readonly valueText: string;
  readonly tone: 'real' | 'fake' | 'transport' | 'ink';
  /** One of many, close together. */
  readonly small?: boolean;
  readonly onChange?: ((x: number, y: number) => void) | undefined;
}

const upright: readonly string[] = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'];

/** A point in the picture that a hand can move both ways: drag, or ← → Home End across and ↑ ↓ Page up and down. */
export function PlaneHandle({ name, x, y, valueText, tone, small = false, onChange }: PlaneHandleProps) {
  const follow = (event: PointerEvent & { readonly currentTarget: SVGGElement }) => {
    const svg = event.currentTarget.ownerSVGElement;
    if (!svg || !onChange) return;
    const box = svg.getBoundingClientRect();
    const view = svg.viewBox.baseVal;
    onChange(
      nearest(x, ((event.clientX - box.left) / box.width) * view.width),
      nearest(y, ((event.clientY - box.top) / box.height) * view.height),
    );
  };
  return (
    <g
      class={`em-handle em-tone-${tone}`}
      transform={`translate(${x.scale(x.value)} ${y.scale(y.value)})`}
      role="slider"
      tabindex={0}
      aria-label={name}
      aria-valuemin={x.min}
      aria-valuemax={x.max}
      aria-valuenow={Number(x.value.toFixed(6))}
      aria-valuetext={valueText}
      data-axis="both"
      onKeyDown={(event) => {
        const vertical = upright.includes(event.key);
        const next = keyMove(event.key, vertical ? y : x);
        if (next === undefined || !onChange) return;
        event.preventDefault();
        if (vertical) onChange(x.value, next);
        else onChange(next, y.value);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
    >
      <circle class="em-handle-area" r={small ? 13 : 22} />
      <circle class="em-handle-dot" r={small ? 5.5 : 9} />
    </g>
  );
}

const nearest = ({ scale, min, max, step }: PlaneAxis, pixel: number): number =>
  clampTo(Math.round(scale.invert(pixel) / step) * step, min, max);
